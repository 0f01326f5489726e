import type {ConfigureWebpackUtils} from '@docusaurus/types';

/** Request of an image in Markdown, as Docusaurus writes it: `!url-loader?…&fallback=<absolute path>!./image.png`. */
const FALLBACK = /([?&]fallback=)[^!&]*\bfile-loader\b[^!&]*/;

/** The request without the absolute path of the loader it falls back to; the bundler finds that by its name. */
export const placeless = (request: string): string => request.replace(FALLBACK, '$1file-loader');

/**
 * Plugin for the bundler that takes the place of the project out of requests. Numbers of modules are made from requests, so
 * that otherwise a build in another folder has other numbers, other file names and other pages.
 */
export function placelessLoaders({
  currentBundler: {instance},
}: ConfigureWebpackUtils): InstanceType<typeof instance.NormalModuleReplacementPlugin> {
  return new instance.NormalModuleReplacementPlugin(FALLBACK, (data: {request: string}) => {
    data.request = placeless(data.request);
  });
}
