import type {ReactNode} from 'react';
import type {Betreiber} from '@site/src/content/betreiber/schema';
import {useAnker} from '@site/src/hooks/useAnker';
import Paare from '../Paare';
import Seite from '../Seite';
import styles from './styles.module.css';

/** Imprint, contact for barriers and privacy data of the operator; what is not filled in is shown as a template. */
export default function ImpressumSeite({daten}: {daten: Betreiber}): ReactNode {
  const {impressum, barrierefreiheit, datenschutz} = daten;
  const [barrieren, schutz] = [useAnker('barrieren'), useAnker('datenschutz')];
  return (
    <Seite titel="Impressum" beschreibung="Wer dieses Angebot betreibt und wie Sie ihn erreichen.">
      <h1>Impressum</h1>
      <h2>Angaben nach § 5 DDG</h2>
      {impressum ? (
        <Paare
          paare={[
            ['Betreiber', impressum.name],
            ['Vertreten durch', impressum.vertretung],
            ['Anschrift', impressum.anschrift.join(', ')],
            ['E-Mail', <Mail key="mail" adresse={impressum.email} />],
            ['Telefon', impressum.telefon],
            ['Aufsichtsbehörde', impressum.aufsicht],
            ['Register', impressum.register],
            ['Steuernummer', impressum.umsatzsteuer_id],
            ['Verantwortlich nach § 18 MStV', impressum.verantwortlich],
          ]}
        />
      ) : (
        <Vorlage
          angaben={[
            'Name, bei juristischen Personen mit Rechtsform und Vertretung',
            'Postanschrift (kein Postfach), E-Mail-Adresse, Telefonnummer',
            'Aufsichtsbehörde, Register und Identifikationsnummer, falls vorhanden',
            'Name und Anschrift der verantwortlichen Person nach § 18 MStV, falls das Angebot journalistisch-redaktionell gestaltet ist',
          ]}
        />
      )}
      <h2 id={barrieren}>Barrieren melden</h2>
      {barrierefreiheit ? (
        <Paare
          paare={[
            ['Stelle', barrierefreiheit.stelle],
            ['E-Mail', <Mail key="mail" adresse={barrierefreiheit.email} />],
            ['Telefon', barrierefreiheit.telefon],
            ['Durchsetzungsverfahren', <Durchsetzung key="stelle" {...barrierefreiheit} />],
          ]}
        />
      ) : (
        <Vorlage
          angaben={[
            'Stelle, die Meldungen über Barrieren annimmt, mit E-Mail-Adresse',
            'Schlichtungs- oder Durchsetzungsstelle, oder dass kein Verfahren vorgesehen ist',
          ]}
        />
      )}
      <h2 id={schutz}>Datenschutz</h2>
      {datenschutz ? (
        <Paare
          paare={[
            ['Verantwortliche Stelle', datenschutz.verantwortlich],
            ['Datenschutzbeauftragte', datenschutz.beauftragte],
            ['Protokolle des Servers', datenschutz.protokolle],
            ['Rechte der Betroffenen', datenschutz.rechte],
            ['Aufsichtsbehörde', datenschutz.aufsicht],
          ]}
        />
      ) : (
        <Vorlage
          angaben={[
            'verantwortliche Stelle und Datenschutzbeauftragte',
            'was der Server protokolliert, wie lange und auf welcher Rechtsgrundlage',
            'Rechte der Betroffenen und Aufsichtsbehörde',
          ]}
        />
      )}
      <h2>Urheber und Lizenzen</h2>
      <p>
        Die Inhalte stehen unter der Lizenz CC BY 4.0, das Programm unter der MIT-Lizenz. Als Urheber wird genannt:
        „Automobilberufe im Wandel, Mitwirkende“.
      </p>
    </Seite>
  );
}

/** What the operator still has to enter, so that nobody takes the page for a finished one. */
function Vorlage({angaben}: {angaben: readonly string[]}): ReactNode {
  return (
    <div className={styles.vorlage} role="note">
      <p>
        <b>Vorlage, noch nicht ausgefüllt.</b> Der Betreiber trägt diese Angaben vor der Veröffentlichung in die Datei{' '}
        <code>betreiber.yaml</code> ein und prüft, welche für ihn gelten:
      </p>
      <ul>
        {angaben.map((angabe) => (
          <li key={angabe}>{angabe}</li>
        ))}
      </ul>
    </div>
  );
}

function Mail({adresse}: {adresse: string}): ReactNode {
  return <a href={`mailto:${adresse}`}>{adresse}</a>;
}

function Durchsetzung({
  durchsetzung,
  durchsetzung_adresse: adresse,
}: NonNullable<Betreiber['barrierefreiheit']>): ReactNode {
  return adresse === undefined ? (
    durchsetzung
  ) : (
    <a href={adresse} rel="noopener noreferrer external">
      {durchsetzung}
    </a>
  );
}
