import blogPlugin, {validateOptions, type BlogContent, type PluginOptions} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {aktuellesAnsicht, beitragAnsicht} from '../../ansicht/aktuelles';
import type {Katalog} from '../../content';
import {bautag} from '../bautag';
import {dataStore} from '../dataStore';
import {withData} from '../docs/withData';
import {siteContent} from '../siteContent';

export {validateOptions};

/** Address of the list of posts. */
const LISTE = '/aktuelles/';

/**
 * The official blog plugin for `docs/aktuelles/`, given what it cannot know: what each post says in its fields.
 * Pages and list get their data as the prop `daten`. That the content is sound was checked by the plugin `docs`.
 */
export default async function blogWithCatalogue(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<BlogContent>> {
  const heute = bautag();
  const plugin = await blogPlugin(context, options);
  let katalog: Katalog;
  return {
    ...plugin,
    async loadContent() {
      katalog = siteContent(context.siteDir).katalog;
      return plugin.loadContent?.() as Promise<BlogContent>;
    },
    async contentLoaded({content, actions}) {
      const store = dataStore(context, actions);
      const pages = katalog.beitraege.map(async (beitrag): Promise<[string, string]> => {
        return [beitrag.url, await store(`beitrag-${beitrag.id}`, beitragAnsicht(beitrag, katalog, heute))];
      });
      const byUrl = new Map(await Promise.all(pages));
      byUrl.set(LISTE, await store('aktuelles', aktuellesAnsicht(katalog, heute)));
      const addRoute: PluginContentLoadedActions['addRoute'] = (route) => {
        // Side bar and shortened texts of all posts would be downloaded with each page and are not shown.
        const {sidebar: _sidebar, items: _items, ...modules} = route.modules ?? {};
        actions.addRoute(withData({...route, modules}, byUrl, context.baseUrl));
      };
      await plugin.contentLoaded?.({content, actions: {...actions, addRoute}});
    },
  };
}
