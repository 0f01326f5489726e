import docsPlugin, {validateOptions, type LoadedContent as DocsContent, type PluginOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {BETREIBER_DATEI, ladeBetreiber} from '../../content/betreiber';
import type {Betreiber} from '../../content/betreiber/schema';
import {alsText} from '../../content/check/formate/text';
import {checkContent, type Katalog} from '../../content';
import {geschichte, type Aenderungstag} from '../../content/geschichte';
import {bautag} from '../bautag';
import {dataStore} from '../dataStore';
import {siteContent} from '../siteContent';
import {layouts} from './layouts';
import {pageRoutes} from './pageRoutes';
import {slimVersion} from './slimVersion';
import {viewData} from './viewData';
import {withData} from './withData';
import {withLayout} from './withLayout';
import {withoutFolder} from './withoutFolder';

export {validateOptions};

/**
 * The official docs plugin, given what it cannot know: the checked catalogue.
 * A build with errors in the content fails with the same report as `npm run check`; the development server prints it and
 * goes on with what is valid. Pages of profiles and themes get their resolved data as a prop; list pages get routes.
 */
export default async function docsWithCatalogue(context: LoadContext, options: PluginOptions): Promise<Plugin<DocsContent>> {
  const heute = bautag();
  const load = (): Katalog => {
    const loaded = siteContent(context.siteDir);
    const operator = ladeBetreiber(context.siteDir);
    betreiber = operator.betreiber;
    const findings = [...checkContent(loaded, {heute}), ...operator.findings];
    const errors = findings.filter(({severity}) => severity === 'error');
    if (errors.length > 0) report(alsText(errors));
    return loaded.katalog;
  };
  let katalog: Katalog;
  let betreiber: Betreiber = {};
  let verlauf: Map<string, Aenderungstag[]> | undefined;
  const plugin = await docsPlugin(context, options);
  return {
    ...plugin,
    getPathsToWatch: () => [
      ...(plugin.getPathsToWatch?.() ?? []),
      `${context.siteDir}/docs/register/*.yaml`,
      `${context.siteDir}/${BETREIBER_DATEI}`,
    ],
    configureWebpack: (...args) => withoutFolder(plugin.configureWebpack?.(...args), `${context.siteDir}/docs/aktuelles`),
    async loadContent() {
      // Before the docs plugin reads the files: its own errors would be the less helpful ones.
      katalog = load();
      return plugin.loadContent?.() as Promise<DocsContent>;
    },
    async contentLoaded({content, actions}) {
      // Commits do not change while the development server runs.
      verlauf ??= geschichte(context.siteDir, katalog);
      const data = await viewData(katalog, betreiber, heute, dataStore(context, actions), verlauf);
      const components = layouts(katalog);
      const addRoute: PluginContentLoadedActions['addRoute'] = (route) => {
        const slim = withLayout(slimVersion(route), components, context.baseUrl);
        actions.addRoute(withData(slim, data.byUrl, context.baseUrl));
      };
      await plugin.contentLoaded?.({content, actions: {...actions, addRoute}});
      for (const route of pageRoutes(data, context.baseUrl)) actions.addRoute(route);
    },
  };
}

/** Stops a production build with the report of the content check; the development server prints it and goes on. */
function report(text: string): void {
  if (process.env['NODE_ENV'] !== 'production') {
    console.error(text);
    return;
  }
  const failure = new Error(`\n${text}`);
  // The report names files and lines of the content; where in this program it was thrown helps no author.
  failure.stack = failure.message;
  throw failure;
}
