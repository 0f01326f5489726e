import * as fc from 'fast-check';
import {begriffsfinder} from './glossarformen';
import type {Glossarbegriff} from './schema';

const begriff = (name: string, felder: Partial<Glossarbegriff> = {}): Glossarbegriff => ({
  id: name.toLowerCase().replace(/[^a-z]/g, ''),
  begriff: name,
  text: `Erklärung zu ${name} in einem Satz.`,
  stand: '2026-11',
  ...felder,
});

const formen = (begriffe: Glossarbegriff[], text: string) =>
  begriffsfinder(begriffe)
    .finde(text)
    .map(({form}) => form);

describe('begriffsfinder', () => {
  it('finds terms and their other forms as whole words', () => {
    const liste = [begriff('Hochvolt', {auch: ['HV', 'Hochvoltsysteme']}), begriff('MES')];
    expect(formen(liste, 'Hochvoltsysteme prüfen, HV messen, MES lesen.')).toEqual(['Hochvoltsysteme', 'HV', 'MES']);
  });

  it('finds no part of a word or of a compound with hyphen', () => {
    expect(formen([begriff('CNC'), begriff('Rüsten')], 'CNC-Maschine, Umrüsten, umrüsten, MCNC')).toEqual([]);
  });

  it('takes the longest form that fits', () => {
    const liste = [begriff('Druckguss'), begriff('Druckguss in einem Stück')];
    expect(formen(liste, 'Druckguss in einem Stück')).toEqual(['Druckguss in einem Stück']);
  });

  it('leaves out terms that are not to be linked, and knows an empty glossary', () => {
    expect(formen([begriff('Takt', {verlinken: false})], 'Der Takt zählt.')).toEqual([]);
    expect(formen([], 'Der Takt zählt.')).toEqual([]);
  });

  it('takes any signs of a form as they are', () => {
    fc.assert(
      fc.property(
        fc.string({minLength: 2, maxLength: 20}).filter((form) => form.trim() === form),
        (form) => {
          for (const {form: gefunden} of begriffsfinder([begriff('Zelle', {auch: [form]})]).finde(`Die ${form} hier.`))
            expect([form, 'Zelle']).toContain(gefunden);
        },
      ),
    );
  });
});
