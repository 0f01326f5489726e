/** @jest-environment node */
import {nameKey} from './nameKey';

describe('nameKey', () => {
  it.each(['CNC-Dreher/in', 'Dreherin (CNC)', 'Dreher, CNC', 'CNC-Dreher (m/w/d)', 'cnc dreher und Dreherinnen'])(
    'is the same for "%s"',
    (name) => {
      expect(nameKey(name)).toBe('cnc dreher');
    },
  );

  it('differs for a trade and its field, and where a word more is said', () => {
    const names = ['Elektroniker/in', 'Elektronik', 'Elektroniker/in für Betriebstechnik'];
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
  });

  it('is empty without words', () => {
    expect(nameKey(' – ')).toBe('');
  });
});
