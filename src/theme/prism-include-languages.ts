/** Adds no languages and brings none along: code examples are marked when the site is built. */
const prismIncludeLanguages = (): undefined => undefined;

export default prismIncludeLanguages;
