import {writtenOut} from './forms';

test.each([
  ['Bäcker/in', 'Bäcker, Bäckerin'],
  [
    'Zerspanungsmechaniker/in – Drehtechnik',
    'Zerspanungsmechaniker – Drehtechnik, Zerspanungsmechanikerin – Drehtechnik',
  ],
  ['Psychologe/in', 'Psychologe, Psychologin'],
  ['Kaufmann/-frau für Büromanagement', 'Kaufmann für Büromanagement, Kauffrau für Büromanagement'],
  ['Elektrotechnische/r Assistent/in', 'Elektrotechnischer Assistent, Elektrotechnische Assistentin'],
  ['Fachkraft für Lagerlogistik', 'Fachkraft für Lagerlogistik'],
  ['CNC machinist', 'CNC machinist'],
])('%s', (title, both) => {
  expect(writtenOut(title)).toBe(both);
});
