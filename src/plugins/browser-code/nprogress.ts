/**
 * Stands in for the package `nprogress` of the theme: the bar at the top of the page while the next page is on its way.
 * The package writes its element as markup, which the policy on trusted types forbids. Only what the theme calls is here;
 * the bar's look and ids are those of the theme's style sheet.
 */
const ID = 'nprogress';

function element(className: string): HTMLElement {
  const created = document.createElement('div');
  created.className = className;
  return created;
}

const nprogress = {
  /** Settings of the package: none is needed here, nothing is kept. */
  configure: (): undefined => undefined,

  /** Shows the bar, unless it is there. */
  start(): void {
    if (document.getElementById(ID)) return;
    const [root, bar] = [element(''), element('bar')];
    root.id = ID;
    bar.append(element('peg'));
    root.append(bar);
    document.body.append(root);
  },

  /** Takes the bar away, if it is there. */
  done(): void {
    document.getElementById(ID)?.remove();
  },
};

export default nprogress;
