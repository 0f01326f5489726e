import {jsonSchemas, type JsonSchema} from '../content/generate/jsonSchemas';
import {REGISTER} from '../content/schema';
import {bezeichnung} from './bezeichnungen';
import {EINTRAEGE, KOERPER, type Feld} from './feld';
import {sammlungen} from './sammlungen';

const schemas = jsonSchemas();
const alle = sammlungen(schemas);

/** All field paths of a schema: `wandel.quellen`; a plain list is one field. */
function pfade(schema: JsonSchema, davor = ''): string[] {
  const {items} = schema;
  if (typeof items === 'object' && !Array.isArray(items)) return pfade(items, davor);
  return Object.entries(schema.properties ?? {}).flatMap(([name, wert]) =>
    typeof wert === 'boolean' ? [] : [`${davor}${name}`, ...pfade(wert, `${davor}${name}.`)],
  );
}

const feldpfade = (felder: readonly Feld[], davor = ''): string[] =>
  felder.flatMap(({name, fields = []}) => [`${davor}${name}`, ...feldpfade(fields, `${davor}${name}.`)]);

const jedes = (felder: readonly Feld[]): Feld[] =>
  felder.flatMap((feld) => [feld, ...jedes(feld.fields ?? []), ...jedes(feld.field ? [feld.field] : [])]);

const felderVon = (name: string): readonly Feld[] => {
  const sammlung = alle.find((kandidat) => kandidat.name === name);
  return sammlung?.fields ?? sammlung?.files?.[0]?.fields ?? [];
};

const feldVon = (name: string, ...pfad: string[]): Feld | undefined =>
  pfad.reduce<Feld | undefined>(
    (feld, schritt) => (feld ? feld.fields : felderVon(name))?.find((kandidat) => kandidat.name === schritt),
    undefined,
  ) ?? felderVon(name).find((feld) => feld.name === pfad[0]);

describe('every field of the schema is in the form, and no other', () => {
  it.each([
    ['berufe', 'beruf'],
    ['aktuelles', 'aktuelles'],
    ['artikel', 'artikel'],
    ['leitthemen', 'thema'],
    ['wege', 'weg'],
    ['leitfaeden', 'leitfaden'],
    ['region', 'region'],
  ])('%s', (sammlung, schema) => {
    const erwartet = pfade(schemas.get(schema) ?? {});
    expect(erwartet.length).toBeGreaterThan(5);
    expect(feldpfade(felderVon(sammlung))).toEqual([...erwartet, KOERPER]);
  });

  it.each(Object.keys(REGISTER))('register %s', (name) => {
    const erwartet = pfade(schemas.get(name) ?? {}).map((pfad) => `${EINTRAEGE}.${pfad}`);
    expect(erwartet.length).toBeGreaterThan(1);
    expect(feldpfade(felderVon(`register-${name}`))).toEqual([EINTRAEGE, ...erwartet]);
  });
});

describe('fields', () => {
  const felder = alle.flatMap(({fields, files}) => jedes(fields ?? files?.[0]?.fields ?? []));

  it('have a German label with umlauts, and help', () => {
    expect(felder.filter(({label}) => /[ao]e|(?<![aq])ue|_/i.test(label)).map(({label}) => label)).toEqual([]);
    expect(
      felder.filter(({hint, name}) => !hint && name !== 'wert' && name !== EINTRAEGE).map(({name}) => name),
    ).toEqual([]);
    expect(felder.filter(({hint}) => hint?.includes('Anführungszeichen'))).toEqual([]);
  });

  it('offer the ids of a register wherever the schema asks for an id of another file', () => {
    const nurText = felder.filter(({widget, pattern}) => widget === 'string' && !pattern).map(({name}) => name);
    // These name statements of the same file.
    expect(new Set(nurText)).toEqual(new Set(['aussage', 'widerspruch']));
  });

  it('know their choices in German, and values that are no text', () => {
    expect(feldVon('berufe', 'gruppe')?.options?.[0]).toEqual({value: 'fahrzeug', label: 'Fahrzeug und Werkstatt'});
    expect(feldVon('berufe', 'kompetenzen', 'stufe')).toMatchObject({
      options: [{value: '1', label: '1 – Grundlagen'}, {value: '2'}, {value: '3'}],
      werte: {1: 1, 2: 2, 3: 3},
    });
    expect(feldVon('register-qualifizierungen', EINTRAEGE, 'praxis_geprueft')).toMatchObject({
      options: [{label: 'ja'}, {label: 'nein'}, {label: 'unbekannt'}],
      werte: {true: true, false: false},
    });
  });

  it('refuse what the check refuses', () => {
    const [muster = '', satz] = feldVon('berufe', 'kurz')?.pattern ?? [];
    const passt = (text: string): boolean => new RegExp(muster).test(text);
    expect([passt('x'.repeat(30)), passt('x'.repeat(29)), passt('x'.repeat(201)), passt(`${'x'.repeat(30)} `)]).toEqual(
      [true, false, false, false],
    );
    expect(passt(`${'x'.repeat(20)}\n${'x'.repeat(20)}`)).toBe(false);
    expect(satz).toBe('Erwartet wird eine Zeile ohne Leerzeichen am Anfang und Ende, 30 bis 200 Zeichen.');
    for (const {pattern} of felder) expect(() => new RegExp(pattern?.[0] ?? '')).not.toThrow();
  });

  it('ask for the fields of an optional block only when it is there', () => {
    expect(feldVon('berufe', 'ordnung')).toMatchObject({widget: 'list', block: true, max: 1, required: false});
    expect(feldVon('berufe', 'pruefung', 'fachlich')).toMatchObject({block: true, allow_add: false});
    expect(feldVon('berufe', 'wandel')).toMatchObject({widget: 'list', min: 6, required: true});
    expect(feldVon('berufe', 'wandel', 'quellen')).toMatchObject({widget: 'kennung', required: false, bleibt: true});
  });
});

it('labels a field by the block it stands in', () => {
  expect(bezeichnung('kurz')).toBe('Kurzbeschreibung');
  expect(bezeichnung('kurz', 'ordnung')).toBe('Amtliche Kurzbezeichnung');
  expect(bezeichnung('nicht_versprechen')).toBe('Nicht versprechen');
});
