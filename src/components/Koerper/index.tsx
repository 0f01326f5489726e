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
import {Zitat} from '../Zitat';

/** The compiled body of a Markdown file. */
export type KoerperInhalt = ComponentType<{components?: Record<string, ComponentType<never>>}>;

interface Auswahl {
  /** Anchor of the second-level heading whose part is shown. */
  abschnitt: string;
  /** Anchor of a third-level heading: show only its part. Without it: everything above the first third-level heading. */
  unterabschnitt?: string;
}

const Gewaehlt = createContext<Auswahl>({abschnitt: ''});

type SectionProps = ComponentProps<'section'> & {'data-abschnitt'?: string; 'data-unterabschnitt'?: string};

/** Shows a section of the body only when it is the selected one. */
function Section({
  'data-abschnitt': abschnitt,
  'data-unterabschnitt': unterabschnitt,
  children,
}: SectionProps): ReactNode {
  const auswahl = useContext(Gewaehlt);
  if (abschnitt !== undefined) {
    if (abschnitt !== auswahl.abschnitt) return null;
    // The heading and text of the section itself belong to the call without `unterabschnitt`.
    return auswahl.unterabschnitt === undefined ? children : Children.toArray(children).filter(isSection);
  }
  return unterabschnitt === auswahl.unterabschnitt ? children : null;
}

const isSection = (child: ReactNode): boolean => isValidElement(child) && child.type === Section;

/** Links inside a body: citations become superscript numbers, all others are the theme's own. */
function Verweis(props: ComponentProps<'a'>): ReactNode {
  const quelle = /^#quelle-(.+)$/.exec(props.href ?? '')?.[1];
  return quelle === undefined ? <MDXA {...props} /> : <Zitat id={quelle} />;
}

interface Props extends Auswahl {
  inhalt: KoerperInhalt;
}

/**
 * One part of a Markdown body. A page shows the parts of a body in its own order, between its structured parts;
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
