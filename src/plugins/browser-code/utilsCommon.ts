/**
 * Stands in for the package `@docusaurus/utils-common` in browsers, with the same exports. The package's entry is written for Node and
 * brings all of `tslib` along for one line of it.
 */
export {
  default as applyTrailingSlash,
  addLeadingSlash,
  addTrailingSlash,
  removeTrailingSlash,
} from '@docusaurus/utils-common/lib/applyTrailingSlash';
export {getErrorCausalChain} from '@docusaurus/utils-common/lib/errorUtils';
export {addPrefix, addSuffix, removePrefix, removeSuffix} from '@docusaurus/utils-common/lib/stringUtils';

/** Id of the element around the text of a news item, as the package has it. */
export const blogPostContainerID = '__blog-post-container';
