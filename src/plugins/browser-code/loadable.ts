import Loadable from 'react-loadable/lib/index.js';

/** A component of the package that waits for a part of a page. */
interface Waiting {
  state: {loading: boolean};
  componentDidMount(): void;
  /** Loads the part again; what has arrived is not fetched twice. */
  retry(): void;
}

/** Makes such a component. */
export type Make = (options: unknown) => {prototype: Waiting};

/**
 * Makes components that ask again once they are on the page. The package drops the news that a part has arrived when it comes
 * between rendering and mounting, which React does at different times since version 18; the page then stayed empty for good.
 */
const asking = (make: Make): Make => {
  return (options) => {
    const component = make(options);
    const {prototype} = component;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its owner below
    const {componentDidMount} = prototype;
    prototype.componentDidMount = function (this: Waiting): void {
      componentDidMount.call(this);
      if (this.state.loading) this.retry();
    };
    return component;
  };
};

/** Stands in for the package `react-loadable` in browsers. */
export default Object.assign(asking(Loadable), Loadable, {Map: asking(Loadable.Map)});
