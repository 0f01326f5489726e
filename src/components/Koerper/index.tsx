import {
  Children,
  createContext,
  isValidElement,
  useContext,
  type ComponentProps,
  type ComponentType,
  type ReactNode,
} from 'react';
import MDXA from '@theme/MDXComponents/A';
import MDXContent from '@theme/MDXContent';
import {BEGRIFF_KLASSE} from '@site/src/content/glossarformen';
import Begriff from '../Begriff';
import {Zitat} from '../Zitat';

/** The compiled body of a Markdown file. */
export type KoerperInhalt = ComponentType<{components?: Record<string, ComponentType<never>>}>;

interface Auswahl {
  /** Anchor of the second-level heading whose part is shown; without it the whole body. */
  abschnitt?: string;
  /** Anchor of a third-level heading: show only its part. Without it: everything above the first third-level heading. */
  unterabschnitt?: string;
}

const Gewaehlt = createContext<Auswahl>({});

type SectionProps = ComponentProps<'section'> & {'data-abschnitt'?: string; 'data-unterabschnitt'?: string};

/** Shows a section of the body only when it is the selected one. */
function Section({
  'data-abschnitt': abschnitt,
  'data-unterabschnitt': unterabschnitt,
  children,
}: SectionProps): ReactNode {
  const auswahl = useContext(Gewaehlt);
  if (auswahl.abschnitt === undefined) return children;
  if (abschnitt !== undefined) {
    if (abschnitt !== auswahl.abschnitt) return null;
    // The heading and text of the section itself belong to the call without `unterabschnitt`.
    return auswahl.unterabschnitt === undefined ? children : Children.toArray(children).filter(isSection);
  }
  return unterabschnitt === auswahl.unterabschnitt ? children : null;
}

const isSection = (child: ReactNode): boolean => isValidElement(child) && child.type === Section;

/** Links inside a body: citations become superscript numbers, terms explain themselves, all others are the theme's own. */
function Verweis(props: ComponentProps<'a'>): ReactNode {
  if (props.className === BEGRIFF_KLASSE) return <Begriff {...props} />;
  const quelle = /^#quelle-(.+)$/.exec(props.href ?? '')?.[1];
  return quelle === undefined ? <MDXA {...props} /> : <Zitat id={quelle} />;
}

interface Props extends Auswahl {
  inhalt: KoerperInhalt;
}

/**
 * A Markdown body, or one part of it. A page may show the parts of a body in its own order, between its structured parts;
 * with a `unterabschnitt` only that part below the section is shown, without heading and text of the section itself.
 */
export default function Koerper({inhalt: Inhalt, ...auswahl}: Props): ReactNode {
  return (
    <Gewaehlt.Provider value={auswahl}>
      <MDXContent>
        <Inhalt components={{section: Section, a: Verweis}} />
      </MDXContent>
    </Gewaehlt.Provider>
  );
}
