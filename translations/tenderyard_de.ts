<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AdministratorAddress</name>
    <message>
        <source>This is no connection string: %1</source>
        <translation>Das ist keine Verbindungszeichenfolge: %1</translation>
    </message>
    <message>
        <source>Leave the password out: everybody on this computer can see it there. It is asked for, or read from PGPASSWORD or the file ~/.pgpass.</source>
        <translation>Lassen Sie das Passwort weg: Jeder auf diesem Computer kann es dort sehen. Es wird erfragt oder aus PGPASSWORD oder der Datei ~/.pgpass gelesen.</translation>
    </message>
    <message>
        <source>The connection string must not set %1.</source>
        <translation>Die Verbindungszeichenfolge darf %1 nicht festlegen.</translation>
    </message>
    <message>
        <source>Name the database: &quot;host=… dbname=…&quot;.</source>
        <translation>Nennen Sie die Datenbank: &quot;host=… dbname=…&quot;.</translation>
    </message>
</context>
<context>
    <name>AdministratorConnection</name>
    <message>
        <source>“%1” is no superuser of this server. Only a superuser can set up and look after an office: use “postgres”, or whichever login the server was made with.</source>
        <translation>„%1“ ist kein Superuser dieses Servers. Nur ein Superuser kann eine Vergabestelle einrichten und betreuen: Nehmen Sie „postgres“ oder die Anmeldung, mit der der Server angelegt wurde.</translation>
    </message>
    <message>
        <source>There is an office in “%1” already. Bring it up to date with “tenderyard server upgrade”, or name another, empty database.</source>
        <translation>In „%1“ ist schon eine Vergabestelle. Bringen Sie sie mit „tenderyard server upgrade“ auf den neuesten Stand, oder nennen Sie eine andere, leere Datenbank.</translation>
    </message>
    <message>
        <source>The database “%1” is not empty. An office needs one of its own: make it with “createdb” and name it.</source>
        <translation>Die Datenbank „%1“ ist nicht leer. Eine Vergabestelle braucht eine eigene: Legen Sie sie mit „createdb“ an und nennen Sie sie.</translation>
    </message>
    <message>
        <source>The database “%1” keeps texts as %2. Make it with the encoding UTF8: “createdb --encoding=UTF8 --template=template0 …”.</source>
        <translation>Die Datenbank „%1“ speichert Texte als %2. Legen Sie sie mit der Kodierung UTF8 an: „createdb --encoding=UTF8 --template=template0 …“.</translation>
    </message>
</context>
<context>
    <name>BackupNote</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no finished backup in %1: the file backup.json is missing.</source>
        <translation>In %1 ist keine fertige Sicherung: Die Datei backup.json fehlt.</translation>
    </message>
    <message>
        <source>The backup in %1 is of another version of the program.</source>
        <translation>Die Sicherung in %1 ist von einer anderen Version des Programms.</translation>
    </message>
    <message>
        <source>%1 is not what was written. Take another backup.</source>
        <translation>%1 ist nicht, was geschrieben wurde. Nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>The calendar was saved, with %n entries.</source>
        <translation>
            <numerusform>Der Kalender wurde mit %n Eintrag gespeichert.</numerusform>
            <numerusform>Der Kalender wurde mit %n Einträgen gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Deadline for bids: %1</source>
        <translation>Angebotsfrist: %1</translation>
    </message>
    <message>
        <source>Tender deadline</source>
        <translation>Angebotsfrist</translation>
    </message>
    <message>
        <source>Milestone due: %1</source>
        <translation>Meilenstein fällig: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>„%1“ läuft ab</translation>
    </message>
    <message>
        <source>“%1” of %2 expires</source>
        <translation>„%1“ von %2 läuft ab</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Site preparation</source>
        <translation>Baureifmachung von Grundstücken</translation>
    </message>
    <message>
        <source>Demolition and earth moving</source>
        <translation>Abbruch und Erdbewegungen</translation>
    </message>
    <message>
        <source>Test drilling and boring</source>
        <translation>Versuchs- und Aufschlussbohrungen</translation>
    </message>
    <message>
        <source>Building and civil engineering</source>
        <translation>Hoch- und Tiefbau</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Hochbau</translation>
    </message>
    <message>
        <source>Bridges, tunnels and steel structures</source>
        <translation>Brücken, Tunnel und Stahlbau</translation>
    </message>
    <message>
        <source>Roads, railways and pipelines</source>
        <translation>Straßen, Bahnen und Rohrleitungen</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>Wasserbau</translation>
    </message>
    <message>
        <source>Plants and industrial buildings</source>
        <translation>Anlagen und Industriebauten</translation>
    </message>
    <message>
        <source>Roofs and special trades</source>
        <translation>Dächer und Spezialgewerke</translation>
    </message>
    <message>
        <source>Roof frames and coverings</source>
        <translation>Dachstühle und Dachdeckungen</translation>
    </message>
    <message>
        <source>Scaffolding, concrete and masonry</source>
        <translation>Gerüst-, Beton- und Maurerarbeiten</translation>
    </message>
    <message>
        <source>Building services</source>
        <translation>Gebäudetechnik</translation>
    </message>
    <message>
        <source>Electrical installation</source>
        <translation>Elektroinstallation</translation>
    </message>
    <message>
        <source>Lifts and escalators</source>
        <translation>Aufzüge und Rolltreppen</translation>
    </message>
    <message>
        <source>Insulation</source>
        <translation>Dämmung</translation>
    </message>
    <message>
        <source>Plumbing and sanitary work</source>
        <translation>Sanitärinstallation</translation>
    </message>
    <message>
        <source>Heating, ventilation and air conditioning</source>
        <translation>Heizung, Lüftung und Klima</translation>
    </message>
    <message>
        <source>Fences, railings and safety equipment</source>
        <translation>Zäune, Geländer und Sicherheitseinrichtungen</translation>
    </message>
    <message>
        <source>Building completion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Plastering</source>
        <translation>Putzarbeiten</translation>
    </message>
    <message>
        <source>Joinery and carpentry</source>
        <translation>Tischler- und Zimmererarbeiten</translation>
    </message>
    <message>
        <source>Floor and wall covering</source>
        <translation>Boden- und Wandbeläge</translation>
    </message>
    <message>
        <source>Painting and glazing</source>
        <translation>Maler- und Glaserarbeiten</translation>
    </message>
    <message>
        <source>Other finishing and restoration</source>
        <translation>Sonstiger Ausbau und Restaurierung</translation>
    </message>
    <message>
        <source>Hire of machinery with an operator</source>
        <translation>Baumaschinen mit Bedienpersonal</translation>
    </message>
    <message>
        <source>Trade licence</source>
        <translation>Gewerbeanmeldung</translation>
    </message>
    <message>
        <source>Issued by your county or trade body</source>
        <translation>Ausgestellt von Ihrer Gemeinde oder Kammer</translation>
    </message>
    <message>
        <source>Public liability insurance</source>
        <translation>Betriebshaftpflichtversicherung</translation>
    </message>
    <message>
        <source>The insurer’s certificate with the sum insured</source>
        <translation>Bescheinigung des Versicherers mit der Deckungssumme</translation>
    </message>
    <message>
        <source>Safety at work</source>
        <translation>Arbeitssicherheit</translation>
    </message>
    <message>
        <source>Your safety statement or scheme membership</source>
        <translation>Ihr Sicherheitskonzept oder die Mitgliedschaft in einem Sicherheitsverbund</translation>
    </message>
    <message>
        <source>Tax clearance</source>
        <translation>Steuerliche Unbedenklichkeit</translation>
    </message>
    <message>
        <source>From the tax office</source>
        <translation>Vom Finanzamt</translation>
    </message>
    <message>
        <source>ISO 9001 (quality)</source>
        <translation>ISO 9001 (Qualität)</translation>
    </message>
    <message>
        <source>Some tenders ask for it</source>
        <translation>Wird in manchen Ausschreibungen verlangt</translation>
    </message>
    <message>
        <source>ISO 14001 (environment)</source>
        <translation>ISO 14001 (Umwelt)</translation>
    </message>
    <message>
        <source>ISO 45001 (health and safety)</source>
        <translation>ISO 45001 (Arbeitsschutz)</translation>
    </message>
    <message>
        <source>Working at height</source>
        <translation>Arbeiten in der Höhe</translation>
    </message>
    <message>
        <source>For everybody who goes on the roof</source>
        <translation>Für alle, die auf das Dach gehen</translation>
    </message>
    <message>
        <source>Electrical contractor registration</source>
        <translation>Eintragung als Elektrofachbetrieb</translation>
    </message>
    <message>
        <source>Gas installer registration</source>
        <translation>Eintragung als Gasinstallateur</translation>
    </message>
    <message>
        <source>Asbestos removal licence</source>
        <translation>Zulassung für Asbestsanierung</translation>
    </message>
    <message>
        <source>EN 1090 (steel and aluminium structures)</source>
        <translation>EN 1090 (Stahl- und Aluminiumtragwerke)</translation>
    </message>
    <message>
        <source>Professional indemnity insurance</source>
        <translation>Berufshaftpflichtversicherung</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Ein anderes Dokument</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Unbekannte Option %1.</translation>
    </message>
    <message>
        <source>Name the office: --office OFFICE.</source>
        <translation>Nennen Sie die Vergabestelle: --office OFFICE.</translation>
    </message>
    <message>
        <source>Name at least one file or folder to import.</source>
        <translation>Nennen Sie mindestens eine Datei oder einen Ordner zum Importieren.</translation>
    </message>
    <message>
        <source>Name the file of the new office: tenderyard demo OFFICE.</source>
        <translation>Nennen Sie die Datei der neuen Vergabestelle: tenderyard demo OFFICE.</translation>
    </message>
    <message>
        <source>Name the folder for the results: tenderyard walkthrough OUT_DIR.</source>
        <translation>Nennen Sie den Ordner für die Ergebnisse: tenderyard walkthrough OUT_DIR.</translation>
    </message>
    <message>
        <source>Only one office can be opened.</source>
        <translation>Nur eine Vergabestelle kann geöffnet werden.</translation>
    </message>
    <message>
        <source>Tenderyard: construction tenders, bids and milestones.

tenderyard [OFFICE]                 opens the window, on an office when one is named
tenderyard demo OFFICE              makes the demonstration office in a new file
tenderyard import --office OFFICE PATH... [--report FILE]
                                    imports OCDS files and folders into an office
tenderyard walkthrough OUT_DIR      does the whole job without a display and leaves pictures
tenderyard --help, --version

OFFICE is the path of a file, or postgresql://HOST/DATABASE?user=NAME on a server; a password is never an argument.
Errors go to standard error, with an exit code that is not 0.
</source>
        <translation>Tenderyard: Bauausschreibungen, Angebote und Meilensteine.

tenderyard [OFFICE]                 öffnet das Fenster, mit der genannten Vergabestelle
tenderyard demo OFFICE              legt die Vorführ-Vergabestelle in einer neuen Datei an
tenderyard import --office OFFICE PATH... [--report FILE]
                                    importiert OCDS-Dateien und -Ordner in eine Vergabestelle
tenderyard walkthrough OUT_DIR      führt alles ohne Bildschirm vor und hinterlässt Bilder
tenderyard --help, --version

OFFICE ist der Pfad einer Datei, oder postgresql://HOST/DATABASE?user=NAME auf einem Server; ein Passwort ist nie ein Argument.
Fehler gehen auf die Standardfehlerausgabe, mit einem Exit-Code ungleich 0.
</translation>
    </message>
</context>
<context>
    <name>CompareCells</name>
    <message>
        <source>Bid status</source>
        <translation>Status des Angebots</translation>
    </message>
    <message>
        <source>Bid total</source>
        <translation>Angebotssumme</translation>
    </message>
    <message>
        <source>Against the lowest</source>
        <translation>Gegenüber dem niedrigsten</translation>
    </message>
    <message>
        <source>Against budget maximum</source>
        <translation>Gegenüber der Budgetobergrenze</translation>
    </message>
    <message>
        <source>Time offered</source>
        <translation>Angebotene Bauzeit</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Earlier work with you</source>
        <translation>Frühere Aufträge bei Ihnen</translation>
    </message>
    <message>
        <source>Bidder’s message</source>
        <translation>Nachricht des Bieters</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <extracomment>%1: plus or minus sign, %2: a number; a share in percent</extracomment>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigstes</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstes</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>%1: a share in percent by which a bid is over the budget</extracomment>
        <translation>%1 darüber</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>None required</source>
        <translation>Keine gefordert</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 missing</source>
        <translation>
            <numerusform>%n von %1 fehlt</numerusform>
            <numerusform>%n von %1 fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>Läuft in %n Tag ab</numerusform>
            <numerusform>Läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 valid</source>
        <translation>
            <numerusform>%n von %1 gültig</numerusform>
            <numerusform>%n von %1 gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Certification missing</source>
        <translation>Nachweis fehlt</translation>
    </message>
    <message>
        <source>Low price, assessed</source>
        <translation>Niedriger Preis, beurteilt</translation>
    </message>
    <message>
        <source>Unusually low price</source>
        <translation>Ungewöhnlich niedriger Preis</translation>
    </message>
    <message>
        <source>Above the budget</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>Für den Bieter erfasst</translation>
    </message>
</context>
<context>
    <name>CopyArguments</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Unbekannte Option %1.</translation>
    </message>
    <message>
        <source>Name the office that is copied and where to: tenderyard copy FROM TO.</source>
        <translation>Nennen Sie die Vergabestelle, die kopiert wird, und das Ziel: tenderyard copy FROM TO.</translation>
    </message>
    <message>
        <source>Moving an office between a file and a server:
tenderyard copy FROM TO [--resume] [--server HOST[:PORT]] [--certificate FILE]
                                    copies an office with its documents, and gives everybody a new
                                    password; --resume goes on with a copy that was cut

FROM and TO are the path of a file or postgresql://postgres@db.example.org/office, for a superuser. The copy needs a
new file or an empty database. Passwords are asked for, or read from PGPASSWORD or ~/.pgpass.
</source>
        <translation>Umzug einer Vergabestelle zwischen Datei und Server:
tenderyard copy FROM TO [--resume] [--server HOST[:PORT]] [--certificate FILE]
                                    kopiert eine Vergabestelle mit ihren Dokumenten und gibt allen
                                    ein neues Passwort; --resume setzt eine abgebrochene Kopie fort

FROM und TO sind der Pfad einer Datei oder postgresql://postgres@db.example.org/office, für einen Superuser. Die Kopie
braucht eine neue Datei oder eine leere Datenbank. Passwörter werden abgefragt oder aus PGPASSWORD oder ~/.pgpass gelesen.
</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>The passwords below are shown this once.</source>
        <translation>Die Passwörter unten werden nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Password of %1 for %2:</source>
        <translation>Passwort von %1 für %2:</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Copying rows: %1 of %2</source>
        <translation>Zeilen werden kopiert: %1 von %2</translation>
    </message>
    <message>
        <source>Copying documents: %1 of %2</source>
        <translation>Dokumente werden kopiert: %1 von %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>Es wird verglichen: %1 von %2</translation>
    </message>
    <message>
        <source>Making passwords: %1 of %2</source>
        <translation>Passwörter werden vergeben: %1 von %2</translation>
    </message>
</context>
<context>
    <name>CopyHandOut</name>
    <message>
        <source>%1 rows in %2 tables and %3 documents were copied, and found to be the same on both sides.</source>
        <translation>%1 Zeilen in %2 Tabellen und %3 Dokumente wurden kopiert und auf beiden Seiten gleich befunden.</translation>
    </message>
    <message>
        <source>Somebody went on working in the office meanwhile. The copy is as the office was when the copying began.</source>
        <translation>Währenddessen wurde in der Vergabestelle weitergearbeitet. Die Kopie ist so, wie die Vergabestelle zu Beginn des Kopierens war.</translation>
    </message>
    <message>
        <source>The document “%1” was damaged already and could not be copied.</source>
        <translation>Das Dokument „%1“ war schon beschädigt und konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The document “%1” was missing already.</source>
        <translation>Das Dokument „%1“ fehlte schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n people can sign in, each with a new password that works once.</source>
        <translation>
            <numerusform>%n Person kann sich anmelden, mit einem neuen Passwort, das einmal gilt.</numerusform>
            <numerusform>%n Personen können sich anmelden, jede mit einem neuen Passwort, das einmal gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>People on other computers need the server’s name in place of “%1”.</source>
        <translation>Auf anderen Computern wird statt „%1“ der Name des Servers gebraucht.</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Für %1:</translation>
    </message>
    <message>
        <source>For %1: sign in as %2, once with the password %3</source>
        <translation>Für %1: anmelden als %2, einmal mit dem Passwort %3</translation>
    </message>
</context>
<context>
    <name>DecisionQuestions</name>
    <message>
        <source>You are the only member of staff, so there is no second person. Write down how you checked it.</source>
        <translation>Sie sind allein in der Geschäftsstelle; es gibt also keine zweite Person. Schreiben Sie auf, wie Sie es geprüft haben.</translation>
    </message>
    <message>
        <source>Whoever suspended somebody does not reinstate them, unless there is nobody else: then this reason says so.</source>
        <translation>Wer jemanden gesperrt hat, lässt ihn nicht selbst wieder zu, außer es gibt sonst niemanden: Dann sagt das dieser Grund.</translation>
    </message>
    <message>
        <source>No new bids, awards or new payments; running contracts go on.</source>
        <translation>Keine neuen Angebote, keine Zuschläge, keine neuen Zahlungen; laufende Aufträge gehen weiter.</translation>
    </message>
    <message>
        <source>The contractor reads this on the profile. It waits outside of the queue until it is changed.</source>
        <translation>Das Unternehmen liest dies im Profil. Es wartet außerhalb der Prüfliste, bis es geändert ist.</translation>
    </message>
    <message>
        <source>Ask for correction</source>
        <translation>Um Berichtigung bitten</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Made %1 with the demonstration office “%2”.</source>
        <translation>%1 mit der Vorführ-Vergabestelle „%2“ angelegt.</translation>
    </message>
    <message>
        <source>Everybody’s password is %1. Sign in as:</source>
        <translation>Das Passwort aller Personen ist %1. Melden Sie sich an als:</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Manages</source>
        <translation>Leitet</translation>
    </message>
    <message>
        <source>Evaluates bids</source>
        <translation>Wertet Angebote aus</translation>
    </message>
    <message>
        <source>Approves work</source>
        <translation>Gibt Leistungen frei</translation>
    </message>
    <message>
        <source>Releases payments</source>
        <translation>Zahlt aus</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest mit</translation>
    </message>
</context>
<context>
    <name>FieldComparison</name>
    <message>
        <source>Not the company of the profile</source>
        <translation>Nicht das Unternehmen des Profils</translation>
    </message>
    <message>
        <source>Used by %1 too</source>
        <translation>Auch von %1 verwendet</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>In der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>An insurance has a limit</source>
        <translation>Eine Versicherung hat eine Deckungssumme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Deckungssumme</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Leistungsumfang</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Gewerke</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Budget is shown</source>
        <translation>Budget wird gezeigt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>Art des Grundes</translation>
    </message>
    <message>
        <source>Kind of failure</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>Bidding opens</source>
        <translation>Angebote ab</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Angebotsfrist</translation>
    </message>
    <message>
        <source>Zone of the deadline</source>
        <translation>Zeitzone der Angebotsfrist</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Zuschlag am</translation>
    </message>
    <message>
        <source>Results are published</source>
        <translation>Ergebnis ist veröffentlicht</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Angebotssumme</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben am</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Number in order</source>
        <translation>Nummer in der Reihenfolge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>Freigegebener Betrag</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>Einbehalt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt am</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Ausgezahlt am</translation>
    </message>
    <message>
        <source>Bank’s reference</source>
        <translation>Zeichen der Bank</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zahlungsreferenz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen am</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 found in the store</source>
        <translation>SHA-256 in der Ablage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Must change the password</source>
        <translation>Muss das Passwort ändern</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Gewerk</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Budget minimum</source>
        <translation>Budgetuntergrenze</translation>
    </message>
    <message>
        <source>Budget maximum</source>
        <translation>Budgetobergrenze</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>Auftragssumme</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>Owners post tenders, open and compare bids, award, plan milestones, approve work and release payments.</source>
        <translation>Bauherren veröffentlichen Ausschreibungen, öffnen und vergleichen Angebote, erteilen den Zuschlag, planen Meilensteine, geben Leistungen frei und zahlen aus.</translation>
    </message>
    <message>
        <source>Contractors keep a profile with certifications, bid on tenders, and mark milestones as completed.</source>
        <translation>Unternehmen führen ein Profil mit Nachweisen, bieten auf Ausschreibungen und melden Meilensteine als fertiggestellt.</translation>
    </message>
    <message>
        <source>Staff verify profiles and certifications and look after the people and the settings of the office.</source>
        <translation>Die Geschäftsstelle prüft Profile und Nachweise und kümmert sich um die Personen und Einstellungen der Vergabestelle.</translation>
    </message>
    <message>
        <source>A person may have several roles. Members of a tender share its work by duties: managing, evaluating, approving, releasing or only reading.</source>
        <translation>Eine Person kann mehrere Rollen haben. Die Mitglieder einer Ausschreibung teilen sich die Arbeit nach Aufgaben: leiten, auswerten, freigeben, auszahlen oder nur mitlesen.</translation>
    </message>
    <message>
        <source>From posting to review</source>
        <translation>Von der Veröffentlichung bis zur Bewertung</translation>
    </message>
    <message>
        <source>A tender is posted with its deadline. Bids come in until then. After the deadline the owner opens them, compares them, puts the good ones on a shortlist, and awards the contract with a written reason.</source>
        <translation>Eine Ausschreibung wird mit ihrer Angebotsfrist veröffentlicht. Bis dahin gehen Angebote ein. Nach der Angebotsfrist öffnet der Bauherr sie (Submission), vergleicht sie, nimmt die guten in die engere Wahl und erteilt den Zuschlag mit schriftlicher Begründung.</translation>
    </message>
    <message>
        <source>When everything is paid, the contract is completed, and the owner reviews the contractor once.</source>
        <translation>Ist alles bezahlt, wird der Auftrag als fertiggestellt geschlossen, und der Bauherr bewertet den Auftragnehmer einmal.</translation>
    </message>
    <message>
        <source>A button that cannot be used says why, and where possible leads to what would mend it. Whatever happens is kept in the history with what it was before.</source>
        <translation>Eine Schaltfläche, die sich nicht benutzen lässt, sagt warum und führt, wo möglich, zu dem, was Abhilfe schafft. Was auch geschieht, bleibt in der Historie, zusammen mit dem Stand davor.</translation>
    </message>
    <message>
        <source>Sealed bids</source>
        <translation>Versiegelte Angebote</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Profiles and certifications wait in a queue, the oldest first. The program reads each stored file again and says whether it is still the one that was uploaded; only then it can be verified.</source>
        <translation>Profile und Nachweise warten in einer Prüfliste, das Älteste zuerst. Das Programm liest jede gespeicherte Datei noch einmal und sagt, ob sie noch die hochgeladene ist; erst dann kann sie geprüft werden.</translation>
    </message>
    <message>
        <source>What came by letter</source>
        <translation>Was mit der Post kam</translation>
    </message>
    <message>
        <source>Importing tenders</source>
        <translation>Ausschreibungen importieren</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: the places of the sidebar.</source>
        <translation>Strg+1 bis Strg+9: die Orte der Seitenleiste.</translation>
    </message>
    <message>
        <source>Alt+Left: back.</source>
        <translation>Alt+Links: zurück.</translation>
    </message>
    <message>
        <source>Ctrl+F: search the list of a page.</source>
        <translation>Strg+F: die Liste einer Seite durchsuchen.</translation>
    </message>
    <message>
        <source>Ctrl+Enter: the main action of a page or a dialog.</source>
        <translation>Strg+Eingabe: die Hauptaktion einer Seite oder eines Dialogs.</translation>
    </message>
    <message>
        <source>F6: the next pane.</source>
        <translation>F6: der nächste Bereich.</translation>
    </message>
    <message>
        <source>Enter: open the selected row. Ctrl+C: copy the selected rows as a table.</source>
        <translation>Eingabe: die gewählte Zeile öffnen. Strg+C: die gewählten Zeilen als Tabelle kopieren.</translation>
    </message>
    <message>
        <source>F1: this help.</source>
        <translation>F1: diese Hilfe.</translation>
    </message>
    <message>
        <source>Then the milestones are planned; their amounts sum exactly to the contract sum. Once the work has started, the contractor completes each milestone, the owner approves it, and its payment is released or, when the bank refuses it, marked as failed and tried again.</source>
        <translation>Dann werden die Meilensteine geplant; ihre Beträge ergeben zusammen genau die Auftragssumme. Haben die Arbeiten begonnen, meldet der Auftragnehmer jeden Meilenstein als fertiggestellt, der Bauherr gibt ihn frei, und seine Zahlung wird ausgezahlt oder, wenn die Bank sie abweist, als fehlgeschlagen vermerkt und erneut versucht.</translation>
    </message>
    <message>
        <source>Approving a milestone instructs its payment. The program pays nothing itself: pay at your bank, then record the bank’s reference, or that it failed. When you approve less than the whole amount, the rest becomes a new milestone, and the sum stays the same.</source>
        <translation>Mit der Freigabe eines Meilensteins wird seine Zahlung angewiesen. Das Programm selbst zahlt nichts: Zahlen Sie bei Ihrer Bank und erfassen Sie dann das Zeichen der Bank oder dass die Zahlung fehlgeschlagen ist. Geben Sie weniger als den ganzen Betrag frei, wird der Rest ein neuer Meilenstein, und die Summe bleibt gleich.</translation>
    </message>
    <message>
        <source>Before the opening the program shows a sealed bid only to its bidder, and to whoever recorded it for them. The owner sees how many bids there are, and nothing else.</source>
        <translation>Vor dem Öffnen zeigt das Programm ein versiegeltes Angebot nur seinem Bieter und dem, der es für ihn erfasst hat. Der Bauherr sieht, wie viele Angebote es sind, und sonst nichts.</translation>
    </message>
    <message>
        <source>When a bid is submitted, a commitment is computed from its content and shown to the bidder. At the opening it is computed again. A bid that no longer matches stays closed and cannot be awarded.</source>
        <translation>Wird ein Angebot abgegeben, wird aus seinem Inhalt ein Siegel berechnet und dem Bieter gezeigt. Beim Öffnen wird es erneut berechnet. Ein Angebot, das nicht mehr dazu passt, bleibt geschlossen und kann keinen Zuschlag erhalten.</translation>
    </message>
    <message>
        <source>A tender can be posted as open instead of sealed. Then the owner sees bids as they arrive and may award at any time; every bidder is told so on the form.</source>
        <translation>Eine Ausschreibung kann auch offen statt versiegelt veröffentlicht werden. Dann sieht der Bauherr die Angebote, sobald sie eingehen, und darf jederzeit den Zuschlag erteilen; jeder Bieter erfährt das im Formular.</translation>
    </message>
    <message>
        <source>A price is unusually low when it is 15 % or more below the mean of the other bids that still take part, of which there must be at least two. Write down an assessment before awarding it.</source>
        <translation>Ein Preis gilt als ungewöhnlich niedrig, wenn er 15 % oder mehr unter dem Mittel der anderen noch teilnehmenden Angebote liegt; davon muss es mindestens zwei geben. Halten Sie vor dem Zuschlag eine Beurteilung schriftlich fest.</translation>
    </message>
    <message>
        <source>Nobody verifies or approves their own company. What one person uploaded or suspended, another verifies or reinstates; where there is only one member of staff, that person does it with a written reason, and the history marks it.</source>
        <translation>Niemand prüft das eigene Unternehmen oder gibt es frei. Was eine Person hochgeladen oder gesperrt hat, prüft eine andere oder lässt es wieder zu; besteht die Geschäftsstelle aus nur einer Person, tut sie es mit schriftlicher Begründung, und die Historie kennzeichnet es.</translation>
    </message>
    <message>
        <source>A verified certification counts to the end of the day on which it expires. 60 days before, it stands on the contractor’s dashboard; 90 days before, on the staff’s list of expiring ones.</source>
        <translation>Ein geprüfter Nachweis zählt bis zum Ende des Tages, an dem er abläuft. 60 Tage vorher steht er in der Übersicht des Unternehmens, 90 Tage vorher in der Liste ablaufender Nachweise der Geschäftsstelle.</translation>
    </message>
    <message>
        <source>A suspended contractor makes no new bid and gets no award and no new payment; running contracts go on.</source>
        <translation>Ein gesperrtes Unternehmen gibt kein neues Angebot ab und erhält keinen Zuschlag und keine neue Zahlung; laufende Aufträge gehen weiter.</translation>
    </message>
    <message>
        <source>Staff, and owners, record contractors and certifications that came by letter or e-mail; bids and completed work of a tender are recorded by staff and by those who manage it.</source>
        <translation>Geschäftsstelle und Bauherren erfassen Unternehmen und Nachweise, die mit der Post oder per E-Mail kamen; Angebote und fertiggestellte Arbeiten einer Ausschreibung erfassen die Geschäftsstelle und wer die Ausschreibung leitet.</translation>
    </message>
    <message>
        <source>Such entries are marked as entered on behalf, with who entered them. A bid counts when the time at which it arrived lies before the deadline, and it can be recorded until the bids are opened.</source>
        <translation>Solche Einträge sind als für andere erfasst gekennzeichnet, mit dem Namen dessen, der sie eingetragen hat. Ein Angebot zählt, wenn der Zeitpunkt seines Eingangs vor der Angebotsfrist liegt, und lässt sich bis zum Öffnen der Angebote erfassen.</translation>
    </message>
    <message>
        <source>For staff: the File menu imports tenders in the Open Contracting Data Standard from files or a whole folder: releases, records and packages of them.</source>
        <translation>Für die Geschäftsstelle: Das Menü Datei importiert Ausschreibungen im Open Contracting Data Standard aus Dateien oder einem ganzen Ordner: Releases, Records und Pakete davon.</translation>
    </message>
    <message>
        <source>What could not be understood is kept, and listed by file and field in a report, a CSV file beside the office. Importing the same files again changes nothing.</source>
        <translation>Was nicht verstanden wurde, wird aufbewahrt und nach Datei und Feld in einem Bericht aufgeführt, einer CSV-Datei neben der Vergabestelle. Dieselben Dateien noch einmal zu importieren ändert nichts.</translation>
    </message>
    <message>
        <source>Imported history is marked with its source and cannot be changed. Staff take over an imported open tender for an owner, with a deadline; from then on it is sealed and every rule holds.</source>
        <translation>Importierte Historie ist mit ihrer Quelle gekennzeichnet und lässt sich nicht ändern. Die Geschäftsstelle übernimmt eine importierte offene Ausschreibung für einen Bauherrn, mit einer Angebotsfrist; von da an ist sie versiegelt, und jede Regel gilt.</translation>
    </message>
    <message>
        <source>Before a new version of the program changes the tables of the file, it makes a copy beside it that ends in “.bak”.</source>
        <translation>Bevor eine neue Version des Programms die Tabellen der Datei ändert, legt sie daneben eine Kopie an, die auf „.bak“ endet.</translation>
    </message>
    <message>
        <source>Several windows can work on one file on one computer. Do not open it over a network drive.</source>
        <translation>Mehrere Fenster können auf einem Computer mit derselben Datei arbeiten. Öffnen Sie sie nicht über ein Netzlaufwerk.</translation>
    </message>
    <message>
        <source>Forgotten passwords are reset by staff under People with a one-time password, which is changed at the next sign-in. Nobody can read a password.</source>
        <translation>Vergessene Passwörter setzt die Geschäftsstelle unter Personen mit einem Einmalpasswort zurück, das bei der nächsten Anmeldung geändert wird. Niemand kann ein Passwort lesen.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C: copy the list as text.</source>
        <translation>Strg+Umschalt+C: die Liste als Text kopieren.</translation>
    </message>
    <message>
        <source>Ctrl+B: show or hide the sidebar.</source>
        <translation>Strg+B: die Seitenleiste zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Ctrl+O: open an office. Ctrl+P: print the list. Ctrl+Q: quit.</source>
        <translation>Strg+O: eine Vergabestelle öffnen. Strg+P: die Liste drucken. Strg+Q: beenden.</translation>
    </message>
    <message>
        <source>New tender: F8 and Shift+F8 go to the next and the previous error.</source>
        <translation>Neue Ausschreibung: F8 und Umschalt+F8 gehen zum nächsten und zum vorigen Fehler.</translation>
    </message>
    <message>
        <source>Comparing bids: the arrow keys choose a bid, Space puts it on the shortlist, P pins and H hides it.</source>
        <translation>Angebote vergleichen: Die Pfeiltasten wählen ein Angebot, die Leertaste nimmt es in die engere Wahl, P heftet es an und H blendet es aus.</translation>
    </message>
    <message>
        <source>Milestone plan: F2 changes a milestone, Alt+Up and Alt+Down move it.</source>
        <translation>Meilensteinplan: F2 ändert einen Meilenstein, Alt+Auf und Alt+Ab verschieben ihn.</translation>
    </message>
    <message>
        <source>An office in a file: whoever can read that file with other programs can read everything in it, so sealing protects among people who use the program, not against somebody who holds the file. An office on a server: the server itself keeps bids sealed, whatever program asks it; only whoever runs the server could look.</source>
        <translation>Eine Vergabestelle in einer Datei: Wer diese Datei mit anderen Programmen lesen kann, kann alles darin lesen; die Versiegelung schützt also unter Personen, die das Programm benutzen, nicht gegen jemanden, der die Datei hat. Eine Vergabestelle auf einem Server: Der Server selbst hält Angebote versiegelt, welches Programm auch fragt; nur wer den Server betreibt, könnte hineinsehen.</translation>
    </message>
    <message>
        <source>Working with a server</source>
        <translation>Arbeiten mit einem Server</translation>
    </message>
    <message>
        <source>An office that several people use at once is kept on a PostgreSQL server. Everybody has a sign-in of their own there, and the server itself checks every rule, whichever program asks it.</source>
        <translation>Eine Vergabestelle, die mehrere Personen gleichzeitig nutzen, liegt auf einem PostgreSQL-Server. Alle haben dort einen eigenen Anmeldenamen, und der Server selbst prüft jede Regel, welches Programm auch fragt.</translation>
    </message>
    <message>
        <source>To connect for the first time, choose “Connect to a server” on the start page and paste the invitation that you were given. Its password works once: the program asks for one of your own first, and says who made the old one.</source>
        <translation>Um sich zum ersten Mal zu verbinden, wählen Sie auf der Startseite „Mit einem Server verbinden“ und fügen die Einladung ein, die Sie bekommen haben. Ihr Passwort gilt einmal: Das Programm fragt zuerst nach einem eigenen und sagt, wer das alte vergeben hat.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has to prove that it is the one you named. Where an office has an authority of its own for that, its certificate comes with the invitation or as a file.</source>
        <translation>Die Verbindung ist verschlüsselt, und der Server muss beweisen, dass er der von Ihnen genannte ist. Hat eine Vergabestelle dafür eine eigene Zertifizierungsstelle, kommt deren Zertifikat mit der Einladung oder als Datei.</translation>
    </message>
    <message>
        <source>The password can be kept in this computer’s keychain, and nowhere else. Where the keychain is locked or there is none, it is asked for each time.</source>
        <translation>Das Passwort kann im Schlüsselbund dieses Computers bleiben und nirgends sonst. Ist der Schlüsselbund gesperrt oder gibt es keinen, wird es jedes Mal abgefragt.</translation>
    </message>
    <message>
        <source>When the server cannot be reached, a line at the top says so and when it is tried again. What is shown can be read on. What you do meanwhile does not happen, and is said not to have happened.</source>
        <translation>Ist der Server nicht erreichbar, sagt das eine Zeile ganz oben, auch wann es wieder versucht wird. Was gezeigt wird, lässt sich weiter lesen. Was Sie inzwischen tun, geschieht nicht, und das wird auch gesagt.</translation>
    </message>
    <message>
        <source>Rarely the connection goes between an action and its confirmation. Then the line at the top names the action, and says whether it happened as soon as the server answers. Do not repeat it before.</source>
        <translation>Selten bricht die Verbindung zwischen einer Handlung und ihrer Bestätigung ab. Dann nennt die Zeile ganz oben die Handlung und sagt, ob sie geschehen ist, sobald der Server antwortet. Wiederholen Sie sie vorher nicht.</translation>
    </message>
    <message>
        <source>An office in a file: everything is in that file and in the folder beside it that has the file’s whole name and ends in “.files”, where the documents are. Copy both while the program is closed, and keep the copy on another computer.</source>
        <translation>Eine Vergabestelle in einer Datei: Alles ist in dieser Datei und im Ordner daneben, der den ganzen Namen der Datei trägt und auf „.files“ endet; dort sind die Dokumente. Kopieren Sie beides, während das Programm geschlossen ist, und bewahren Sie die Kopie auf einem anderen Computer auf.</translation>
    </message>
    <message>
        <source>Nobody is told before the opening whether a contractor has a bid already. Of several the opening keeps what the contractor handed in, or else the last one received.</source>
        <translation>Vor der Öffnung erfährt niemand, ob ein Auftragnehmer schon ein Angebot hat. Von mehreren behält die Öffnung das, was der Auftragnehmer selbst abgegeben hat, sonst das zuletzt eingegangene.</translation>
    </message>
    <message>
        <source>Staff invite people under People: the program makes the text to be handed over, on a way that you trust. Deactivating somebody, or giving them a new password, ends their sessions at once. Who becomes staff, and a password that staff make, is confirmed by a second member of staff.</source>
        <translation>Die Geschäftsstelle lädt unter „Personen“ ein: Das Programm macht den Text, der auf einem Weg übergeben wird, dem Sie vertrauen. Wird jemand deaktiviert oder bekommt ein neues Passwort, enden seine Sitzungen sofort. Wer zur Geschäftsstelle kommt, und ein Passwort, das sie vergibt, wird von einer zweiten Person der Geschäftsstelle bestätigt.</translation>
    </message>
    <message>
        <source>Whoever looks after the server sets it up, by “Set up a server” on the start page or on the command line, brings it up to date and makes its backups; the administrator’s guide says how.</source>
        <translation>Wer den Server betreut, richtet ihn ein, mit „Server einrichten“ auf der Startseite oder auf der Befehlszeile, aktualisiert ihn und macht seine Sicherungen; wie, steht im Handbuch für die Verwaltung.</translation>
    </message>
    <message>
        <source>What somebody looks at for more than a second is taken by them, so that two people do not check the same one; it is given back when they go on, and by itself after 20 minutes.</source>
        <translation>Was jemand länger als eine Sekunde ansieht, nimmt er damit zum Prüfen, damit nicht zwei Personen dasselbe prüfen; es wird zurückgegeben, wenn er weitergeht, und nach 20 Minuten von selbst.</translation>
    </message>
    <message>
        <source>Verification, wherever no text is typed: V verifies or approves, R rejects, C asks for a correction or a change, N or Alt+Down and P or Alt+Up go to the next and the previous, O takes over what a colleague has, B shows the version before. For a reason: 1 to 9 choose it, Ctrl+Enter sends, Esc goes back.</source>
        <translation>Prüfung, überall, wo kein Text eingegeben wird: V prüft oder gibt frei, R lehnt ab, C bittet um Berichtigung oder Änderung, N oder Alt+Ab und P oder Alt+Auf gehen zum nächsten und zum vorigen Eintrag, O übernimmt, was jemand anderes prüft, B zeigt die vorige Fassung. Bei einem Grund: 1 bis 9 wählen ihn, Strg+Eingabe sendet, Esc geht zurück.</translation>
    </message>
    <message>
        <source>Documents: Ctrl++ and Ctrl+− zoom, W fits the width, F the whole page, T turns, Ctrl+F finds, F4 shows the thumbnails.</source>
        <translation>Dokumente: Strg++ und Strg+− zoomen, W passt an die Breite an, F an die ganze Seite, T dreht, Strg+F sucht, F4 zeigt die kleinen Bilder.</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Drop PDF, PNG or JPEG files of up to 25 MB on the page, one or many. Each becomes a card: its upload can be paused, cancelled and tried again, and what the text of a PDF plainly says is offered beside the fields. Nothing is filled in by itself.</source>
        <translation>Ziehen Sie PDF-, PNG- oder JPEG-Dateien mit bis zu 25 MB auf die Seite, eine oder viele. Jede wird eine Karte: Das Hochladen kann angehalten, abgebrochen und wiederholt werden, und was der Text eines PDFs klar sagt, wird neben den Feldern angeboten. Nichts wird von selbst eingetragen.</translation>
    </message>
    <message>
        <source>A renewal replaces the certification before it only when it has been verified; until then that one counts. What was sent back says why, and Mend opens the field that it is about.</source>
        <translation>Eine Erneuerung ersetzt den bisherigen Nachweis erst, wenn sie geprüft ist; bis dahin gilt der bisherige. Was zurückgewiesen wurde, sagt warum, und „Berichtigen“ öffnet das Feld, um das es geht.</translation>
    </message>
    <message>
        <source>The program reminds 60, 30, 7 and 0 days before a certification expires, each time once. The File menu saves deadlines and dates of expiry as a calendar, and certifications as one PDF.</source>
        <translation>Das Programm erinnert 60, 30, 7 und 0 Tage, bevor ein Nachweis abläuft, jeweils einmal. Das Menü „Datei“ speichert Fristen und Ablaufdaten als Kalender und Nachweise als ein PDF.</translation>
    </message>
    <message>
        <source>Where documents are kept</source>
        <translation>Wo Dokumente aufbewahrt werden</translation>
    </message>
    <message>
        <source>Documents are kept beside the office or on its server; staff can choose a WebDAV or an S3-compatible store in the settings. What goes there is encrypted on the desk, and its keys stay in the office: who looks after the store cannot read a document, and without the office nobody can.</source>
        <translation>Dokumente werden neben der Datei der Vergabestelle oder auf ihrem Server aufbewahrt; Mitarbeiter können in den Einstellungen einen WebDAV- oder einen S3-kompatiblen Speicher wählen. Was dorthin geht, wird am Arbeitsplatz verschlüsselt, und die Schlüssel bleiben bei der Vergabestelle: Wer den Speicher betreut, kann kein Dokument lesen, und ohne die Vergabestelle kann es niemand.</translation>
    </message>
    <message>
        <source>The store’s password is asked for on each desk and can be kept in the system’s keychain. All documents move when another place is chosen, and each is compared; the old copies stay until somebody removes them.</source>
        <translation>Das Kennwort des Speichers wird an jedem Arbeitsplatz erfragt und kann im Schlüsselbund des Systems aufbewahrt werden. Alle Dokumente ziehen um, wenn ein anderer Ort gewählt wird, und jedes wird verglichen; die alten Kopien bleiben, bis jemand sie entfernt.</translation>
    </message>
    <message>
        <source>Each document is compared with what was uploaded whenever it is opened. One that was changed is shown as changed, and cannot be verified.</source>
        <translation>Jedes Dokument wird beim Öffnen mit dem verglichen, was hochgeladen wurde. Ein verändertes wird als verändert angezeigt und kann nicht bestätigt werden.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>files %1/%2, tenders %3/%4</source>
        <translation>Dateien %1/%2, Ausschreibungen %3/%4</translation>
    </message>
</context>
<context>
    <name>PersonDialogs</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Give the password to the person; it has to be changed at the first sign-in.</source>
        <translation>Geben Sie der Person das Passwort; sie muss es bei der ersten Anmeldung ändern.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>One-time &amp;password</source>
        <translation>&amp;Einmalpasswort</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>A person may have several roles. They hold from the next sign-in.</source>
        <translation>Eine Person kann mehrere Rollen haben. Sie gelten ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>The old one stops working at once. The new one has to be changed at the next sign-in.</source>
        <translation>Das alte gilt ab sofort nicht mehr. Das neue muss bei der nächsten Anmeldung geändert werden.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>The person can no longer sign in; what they did stays. Running tenders go to the successor.</source>
        <translation>Die Person kann sich nicht mehr anmelden; was sie getan hat, bleibt. Laufende Ausschreibungen gehen an die Nachfolge.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Successor</source>
        <translation>Nach&amp;folge</translation>
    </message>
    <message>
        <source>Needed when the person owns running tenders</source>
        <translation>Nötig, wenn der Person laufende Ausschreibungen gehören</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>%1 reaktivieren</translation>
    </message>
    <message>
        <source>The person can sign in again with the password they had.</source>
        <translation>Die Person kann sich mit ihrem bisherigen Passwort wieder anmelden.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Why the person becomes staff; needed where you are the only one</source>
        <translation>Warum die Person zur Geschäftsstelle kommt; nötig, wenn Sie dort allein sind</translation>
    </message>
    <message>
        <source>%1 becomes staff when a second member of staff has confirmed it under People.</source>
        <translation>%1 gehört zur Geschäftsstelle, sobald eine zweite Person der Geschäftsstelle es unter Personen bestätigt hat.</translation>
    </message>
    <message>
        <source>The server makes the sign-in. You get an invitation to hand over to the person.</source>
        <translation>Der Server vergibt den Anmeldenamen. Sie bekommen eine Einladung, die Sie der Person übergeben.</translation>
    </message>
    <message>
        <source>A person may have several roles. That somebody becomes staff is confirmed by a second member of staff.</source>
        <translation>Eine Person kann mehrere Rollen haben. Dass jemand zur Geschäftsstelle kommt, bestätigt eine zweite Person der Geschäftsstelle.</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>Neues Passwort vergeben</translation>
    </message>
    <message>
        <source>The person can no longer sign in, and their sessions end at once; what they did stays. Running tenders go to the successor.</source>
        <translation>Die Person kann sich nicht mehr anmelden, und ihre Sitzungen enden sofort; was sie getan hat, bleibt. Laufende Ausschreibungen gehen an die Nachfolge.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Where there is another member of staff, they confirm it first. Then the old one stops working and the person’s sessions end. You get an invitation with a one-time password to hand over.</source>
        <translation>Gibt es eine weitere Person der Geschäftsstelle, bestätigt sie es zuerst. Dann gilt das alte nicht mehr, und die Sitzungen der Person enden. Sie bekommen eine Einladung mit einem Einmalpasswort zum Weitergeben.</translation>
    </message>
    <message>
        <source>How you know that the person asked for it; needed where you are the only member of staff</source>
        <translation>Woher Sie wissen, dass die Person darum gebeten hat; nötig, wenn die Geschäftsstelle nur aus Ihnen besteht</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>the office’s server</source>
        <translation>der Server der Vergabestelle</translation>
    </message>
    <message>
        <source>the folder beside the office’s file</source>
        <translation>der Ordner neben der Datei der Vergabestelle</translation>
    </message>
    <message>
        <source>the WebDAV server %1</source>
        <translation>der WebDAV-Server %1</translation>
    </message>
    <message>
        <source>the bucket %1 at %2</source>
        <translation>der Bucket %1 bei %2</translation>
    </message>
</context>
<context>
    <name>PortfolioCover</name>
    <message>
        <source>Certifications</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Made on %1 with Tenderyard</source>
        <translation>Erstellt am %1 mit Tenderyard</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Holder: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Not included: %1</source>
        <translation>Nicht enthalten: %1</translation>
    </message>
    <message>
        <source>This document could not be included.</source>
        <translation>Dieses Dokument konnte nicht aufgenommen werden.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This program was built without its window.</source>
        <translation>Dieses Programm wurde ohne sein Fenster gebaut.</translation>
    </message>
    <message>
        <source>The cryptography library could not be started.</source>
        <translation>Die Kryptografie-Bibliothek konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Expired on %1</source>
        <translation>Am %1 abgelaufen</translation>
    </message>
    <message>
        <source>Expires today, %1</source>
        <translation>Läuft heute ab, %1</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days, on %1</source>
        <translation>
            <numerusform>Läuft in %n Tag ab, am %1</numerusform>
            <numerusform>Läuft in %n Tagen ab, am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A renewal waits to be verified</source>
        <translation>Eine Erneuerung wartet auf Prüfung</translation>
    </message>
    <message>
        <source>“%1” has expired</source>
        <translation>„%1“ ist abgelaufen</translation>
    </message>
    <message>
        <source>“%1” expires today</source>
        <translation>„%1“ läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>“%1” expires in %n days</source>
        <translation>
            <numerusform>„%1“ läuft in %n Tag ab</numerusform>
            <numerusform>„%1“ läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your certifications have expired</source>
        <translation>
            <numerusform>%n Ihrer Nachweise ist abgelaufen</numerusform>
            <numerusform>%n Ihrer Nachweise sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your certifications expire soon or have expired</source>
        <translation>
            <numerusform>%n Ihrer Nachweise läuft bald ab oder ist abgelaufen</numerusform>
            <numerusform>%n Ihrer Nachweise laufen bald ab oder sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certifications have expired</source>
        <translation>
            <numerusform>%n Nachweis ist abgelaufen</numerusform>
            <numerusform>%n Nachweise sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certifications expire today</source>
        <translation>
            <numerusform>%n Nachweis läuft heute ab</numerusform>
            <numerusform>%n Nachweise laufen heute ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certifications expire within %1 days</source>
        <translation>
            <numerusform>%n Nachweis läuft innerhalb von %1 Tagen ab</numerusform>
            <numerusform>%n Nachweise laufen innerhalb von %1 Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them today</source>
        <translation>
            <numerusform>%n davon heute</numerusform>
            <numerusform>%n davon heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them within %1 days</source>
        <translation>
            <numerusform>%n davon innerhalb von %1 Tagen</numerusform>
            <numerusform>%n davon innerhalb von %1 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have expired</source>
        <translation>
            <numerusform>%n weiterer ist abgelaufen</numerusform>
            <numerusform>%n weitere sind abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Owner</source>
        <translation>Bauherr</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Geschäftsstelle</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Explain the price…</source>
        <translation>Preis erläutern…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Ask for a change…</source>
        <translation>Um eine Änderung bitten…</translation>
    </message>
    <message>
        <source>Ask for changes…</source>
        <translation>Um Änderungen bitten…</translation>
    </message>
    <message>
        <source>Assess the price…</source>
        <translation>Preis beurteilen…</translation>
    </message>
    <message>
        <source>Award…</source>
        <translation>Zuschlag erteilen…</translation>
    </message>
    <message>
        <source>Cancel the tender…</source>
        <translation>Ausschreibung aufheben…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Fertigstellen…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Bid on this tender…</source>
        <translation>Für diese Ausschreibung bieten…</translation>
    </message>
    <message>
        <source>Record a bid…</source>
        <translation>Angebot erfassen…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Mitglied hinzufügen…</translation>
    </message>
    <message>
        <source>Add certification…</source>
        <translation>Nachweis hinzufügen…</translation>
    </message>
    <message>
        <source>Record a certification…</source>
        <translation>Nachweis erfassen…</translation>
    </message>
    <message>
        <source>Edit your account…</source>
        <translation>Eigenes Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Mark as failed…</source>
        <translation>Als fehlgeschlagen vermerken…</translation>
    </message>
    <message>
        <source>Follow the award</source>
        <translation>Dem Zuschlag folgen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Follow the payments</source>
        <translation>Den Zahlungen folgen</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>Rolle geben…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Pay the retention…</source>
        <translation>Einbehalt auszahlen…</translation>
    </message>
    <message>
        <source>Issue an addendum…</source>
        <translation>Nachtrag zur Ausschreibung herausgeben…</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Zahlungsstopp aufheben</translation>
    </message>
    <message>
        <source>Open the bidding</source>
        <translation>Angebotsphase eröffnen</translation>
    </message>
    <message>
        <source>Open bids…</source>
        <translation>Angebote öffnen…</translation>
    </message>
    <message>
        <source>Hold payments…</source>
        <translation>Zahlungen anhalten…</translation>
    </message>
    <message>
        <source>Add milestone…</source>
        <translation>Meilenstein hinzufügen…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>Ergebnis veröffentlichen</translation>
    </message>
    <message>
        <source>Confirm the bid</source>
        <translation>Angebot bestätigen</translation>
    </message>
    <message>
        <source>Record a letter…</source>
        <translation>Brief erfassen…</translation>
    </message>
    <message>
        <source>Record completion…</source>
        <translation>Fertigstellung erfassen…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Wieder zulassen…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Auszahlen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Rolle entziehen</translation>
    </message>
    <message>
        <source>Revoke the award…</source>
        <translation>Zuschlag widerrufen…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Festlegen…</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>In die engere Wahl nehmen</translation>
    </message>
    <message>
        <source>Start the contract…</source>
        <translation>Auftrag beginnen…</translation>
    </message>
    <message>
        <source>Submit the bid</source>
        <translation>Angebot abgeben</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Take the approval back…</source>
        <translation>Freigabe zurücknehmen…</translation>
    </message>
    <message>
        <source>Take off the shortlist</source>
        <translation>Aus der engeren Wahl nehmen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Withdraw the bid…</source>
        <translation>Angebot zurückziehen…</translation>
    </message>
    <message>
        <source>Withdraw the verification…</source>
        <translation>Prüfung zurücknehmen…</translation>
    </message>
    <message>
        <source>Revise the bid…</source>
        <translation>Angebot überarbeiten…</translation>
    </message>
    <message>
        <source>Tender posted</source>
        <translation>Ausschreibung veröffentlicht</translation>
    </message>
    <message>
        <source>Tender changed</source>
        <translation>Ausschreibung geändert</translation>
    </message>
    <message>
        <source>Bidding opened</source>
        <translation>Angebotsphase eröffnet</translation>
    </message>
    <message>
        <source>Contract awarded</source>
        <translation>Zuschlag erteilt</translation>
    </message>
    <message>
        <source>Award revoked</source>
        <translation>Zuschlag widerrufen</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>Arbeiten begonnen</translation>
    </message>
    <message>
        <source>Contract completed</source>
        <translation>Auftrag fertiggestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Handed over to another owner</source>
        <translation>An einen anderen Bauherrn übergeben</translation>
    </message>
    <message>
        <source>Taken over from imported history</source>
        <translation>Aus importierter Historie übernommen</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Mitglied entfernt</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Entwurf angelegt</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Entwurf gelöscht</translation>
    </message>
    <message>
        <source>Addendum issued</source>
        <translation>Nachtrag zur Ausschreibung herausgegeben</translation>
    </message>
    <message>
        <source>Bids opened</source>
        <translation>Angebote geöffnet</translation>
    </message>
    <message>
        <source>Bid submitted</source>
        <translation>Angebot abgegeben</translation>
    </message>
    <message>
        <source>Bid recorded on behalf of the bidder</source>
        <translation>Angebot für den Bieter erfasst</translation>
    </message>
    <message>
        <source>Bid confirmed again</source>
        <translation>Angebot erneut bestätigt</translation>
    </message>
    <message>
        <source>Low price assessed</source>
        <translation>Niedriger Preis beurteilt</translation>
    </message>
    <message>
        <source>Low price explained</source>
        <translation>Niedriger Preis erläutert</translation>
    </message>
    <message>
        <source>Bid withdrawn</source>
        <translation>Angebot zurückgezogen</translation>
    </message>
    <message>
        <source>Bid shortlisted</source>
        <translation>Angebot in die engere Wahl genommen</translation>
    </message>
    <message>
        <source>Bid taken off the shortlist</source>
        <translation>Angebot aus der engeren Wahl genommen</translation>
    </message>
    <message>
        <source>Bid rejected</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Bid reinstated</source>
        <translation>Angebot wieder zugelassen</translation>
    </message>
    <message>
        <source>Bid followed the award</source>
        <translation>Angebot dem Zuschlag gefolgt</translation>
    </message>
    <message>
        <source>Bid written and sealed</source>
        <translation>Angebot geschrieben und versiegelt</translation>
    </message>
    <message>
        <source>Milestone planned</source>
        <translation>Meilenstein geplant</translation>
    </message>
    <message>
        <source>Milestone changed</source>
        <translation>Meilenstein geändert</translation>
    </message>
    <message>
        <source>Milestone deleted</source>
        <translation>Meilenstein gelöscht</translation>
    </message>
    <message>
        <source>Milestone completed</source>
        <translation>Meilenstein fertiggestellt</translation>
    </message>
    <message>
        <source>Completion recorded on behalf of the contractor</source>
        <translation>Fertigstellung für den Auftragnehmer erfasst</translation>
    </message>
    <message>
        <source>Changes asked for</source>
        <translation>Um Änderungen gebeten</translation>
    </message>
    <message>
        <source>Milestone approved</source>
        <translation>Meilenstein freigegeben</translation>
    </message>
    <message>
        <source>Approval taken back</source>
        <translation>Freigabe zurückgenommen</translation>
    </message>
    <message>
        <source>Milestone followed its payments</source>
        <translation>Meilenstein seinen Zahlungen gefolgt</translation>
    </message>
    <message>
        <source>Payment made out</source>
        <translation>Zahlung angelegt</translation>
    </message>
    <message>
        <source>Payment instructed</source>
        <translation>Zahlung angewiesen</translation>
    </message>
    <message>
        <source>Retention instructed</source>
        <translation>Einbehalt angewiesen</translation>
    </message>
    <message>
        <source>Payment released</source>
        <translation>Zahlung ausgezahlt</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Payments put on hold</source>
        <translation>Zahlungen angehalten</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Zahlungsstopp aufgehoben</translation>
    </message>
    <message>
        <source>Contractor reviewed</source>
        <translation>Auftragnehmer bewertet</translation>
    </message>
    <message>
        <source>Review changed</source>
        <translation>Bewertung geändert</translation>
    </message>
    <message>
        <source>Review answered</source>
        <translation>Bewertung beantwortet</translation>
    </message>
    <message>
        <source>Profile made</source>
        <translation>Profil angelegt</translation>
    </message>
    <message>
        <source>Profile recorded on behalf of the contractor</source>
        <translation>Profil für das Unternehmen erfasst</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>Profile approved</source>
        <translation>Profil freigegeben</translation>
    </message>
    <message>
        <source>Contractor suspended</source>
        <translation>Unternehmen gesperrt</translation>
    </message>
    <message>
        <source>Contractor reinstated</source>
        <translation>Unternehmen wieder zugelassen</translation>
    </message>
    <message>
        <source>Profile to be verified again</source>
        <translation>Profil erneut zu prüfen</translation>
    </message>
    <message>
        <source>Change of the profile asked for</source>
        <translation>Um Änderung des Profils gebeten</translation>
    </message>
    <message>
        <source>Certification added</source>
        <translation>Nachweis hinzugefügt</translation>
    </message>
    <message>
        <source>Certification recorded on behalf of the contractor</source>
        <translation>Nachweis für das Unternehmen erfasst</translation>
    </message>
    <message>
        <source>Certification changed</source>
        <translation>Nachweis geändert</translation>
    </message>
    <message>
        <source>Stored file checked</source>
        <translation>Gespeicherte Datei geprüft</translation>
    </message>
    <message>
        <source>Certification verified</source>
        <translation>Nachweis geprüft</translation>
    </message>
    <message>
        <source>Certification rejected</source>
        <translation>Nachweis abgelehnt</translation>
    </message>
    <message>
        <source>Verification withdrawn</source>
        <translation>Prüfung zurückgenommen</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Own account changed</source>
        <translation>Eigenes Konto geändert</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Rolle gegeben</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>Rolle entzogen</translation>
    </message>
    <message>
        <source>Setting made</source>
        <translation>Einstellung festgelegt</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Required certification added</source>
        <translation>Geforderter Nachweis hinzugefügt</translation>
    </message>
    <message>
        <source>Required certification changed</source>
        <translation>Geforderter Nachweis geändert</translation>
    </message>
    <message>
        <source>Required certification removed</source>
        <translation>Geforderter Nachweis entfernt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Funding withdrawn</source>
        <translation>Finanzierung entfallen</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>Leistungsumfang geändert</translation>
    </message>
    <message>
        <source>No suitable bids</source>
        <translation>Keine geeigneten Angebote</translation>
    </message>
    <message>
        <source>Prices too high</source>
        <translation>Preise zu hoch</translation>
    </message>
    <message>
        <source>Error in the procedure</source>
        <translation>Fehler im Verfahren</translation>
    </message>
    <message>
        <source>Document cannot be read</source>
        <translation>Dokument nicht lesbar</translation>
    </message>
    <message>
        <source>Not the document that is needed</source>
        <translation>Nicht das geforderte Dokument</translation>
    </message>
    <message>
        <source>Entered data differ from the document</source>
        <translation>Eingaben weichen vom Dokument ab</translation>
    </message>
    <message>
        <source>Document has expired</source>
        <translation>Dokument ist abgelaufen</translation>
    </message>
    <message>
        <source>Forgery suspected</source>
        <translation>Verdacht auf Fälschung</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>Wrong account number</source>
        <translation>Falsche Kontonummer</translation>
    </message>
    <message>
        <source>Not enough funds</source>
        <translation>Konto nicht gedeckt</translation>
    </message>
    <message>
        <source>Rejected by the bank</source>
        <translation>Von der Bank abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn by the bidder</source>
        <translation>Vom Bieter zurückgezogen</translation>
    </message>
    <message>
        <source>Another bid was awarded</source>
        <translation>Ein anderes Angebot erhielt den Zuschlag</translation>
    </message>
    <message>
        <source>Tender cancelled</source>
        <translation>Ausschreibung aufgehoben</translation>
    </message>
    <message>
        <source>Arrived after the deadline</source>
        <translation>Nach der Angebotsfrist eingegangen</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>Die Angebotsfrist ist abgelaufen.</translation>
    </message>
    <message>
        <source>The deadline has not passed yet.</source>
        <translation>Die Angebotsfrist ist noch nicht abgelaufen.</translation>
    </message>
    <message>
        <source>The tender is not in its bidding phase.</source>
        <translation>Die Ausschreibung ist nicht in der Angebotsphase.</translation>
    </message>
    <message>
        <source>The tender is not taking bids now.</source>
        <translation>Die Ausschreibung nimmt derzeit keine Angebote an.</translation>
    </message>
    <message>
        <source>The sealed bids have not been opened yet.</source>
        <translation>Die versiegelten Angebote sind noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>The bids have been opened already.</source>
        <translation>Die Angebote sind bereits geöffnet.</translation>
    </message>
    <message>
        <source>It is too late to change the tender documents.</source>
        <translation>Für eine Änderung der Ausschreibungsunterlagen ist es zu spät.</translation>
    </message>
    <message>
        <source>This is only possible between the award and the start of the work.</source>
        <translation>Das ist nur zwischen dem Zuschlag und dem Beginn der Arbeiten möglich.</translation>
    </message>
    <message>
        <source>The contract is not in progress.</source>
        <translation>Der Auftrag ist nicht in Ausführung.</translation>
    </message>
    <message>
        <source>The contract is not completed yet.</source>
        <translation>Der Auftrag ist noch nicht fertiggestellt.</translation>
    </message>
    <message>
        <source>This contract has been reviewed already.</source>
        <translation>Dieser Auftrag wurde bereits bewertet.</translation>
    </message>
    <message>
        <source>This is not an imported tender that could be taken over.</source>
        <translation>Das ist keine importierte Ausschreibung, die sich übernehmen ließe.</translation>
    </message>
    <message>
        <source>Work has begun: a milestone is past pending.</source>
        <translation>Die Arbeiten haben begonnen: Ein Meilenstein steht nicht mehr aus.</translation>
    </message>
    <message>
        <source>The milestone plan is empty.</source>
        <translation>Der Meilensteinplan ist leer.</translation>
    </message>
    <message>
        <source>Plan milestones…</source>
        <translation>Meilensteine planen…</translation>
    </message>
    <message>
        <source>The milestones do not add up to the contract sum.</source>
        <translation>Die Meilensteine ergeben zusammen nicht die Auftragssumme.</translation>
    </message>
    <message>
        <source>Mend the plan…</source>
        <translation>Plan berichtigen…</translation>
    </message>
    <message>
        <source>Not every milestone is paid.</source>
        <translation>Noch sind nicht alle Meilensteine bezahlt.</translation>
    </message>
    <message>
        <source>Show milestones</source>
        <translation>Meilensteine anzeigen</translation>
    </message>
    <message>
        <source>A completed milestone waits for an answer.</source>
        <translation>Ein fertiggestellter Meilenstein wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Review it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>A payment is still pending.</source>
        <translation>Eine Zahlung steht noch aus.</translation>
    </message>
    <message>
        <source>Show payments</source>
        <translation>Zahlungen anzeigen</translation>
    </message>
    <message>
        <source>Payments of this contract are on hold.</source>
        <translation>Die Zahlungen dieses Auftrags sind angehalten.</translation>
    </message>
    <message>
        <source>The contractor is suspended; new payments are held.</source>
        <translation>Der Auftragnehmer ist gesperrt; neue Zahlungen werden angehalten.</translation>
    </message>
    <message>
        <source>The deadline must be in the future.</source>
        <translation>Die Angebotsfrist muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Bidding must open before the deadline.</source>
        <translation>Die Angebotsphase muss vor der Angebotsfrist beginnen.</translation>
    </message>
    <message>
        <source>The new owner must be an active person with the role owner.</source>
        <translation>Der neue Bauherr muss eine aktive Person mit der Rolle Bauherr sein.</translation>
    </message>
    <message>
        <source>So close to the deadline, an addendum must move it to at least three days from now.</source>
        <translation>So kurz vor der Angebotsfrist muss ein Nachtrag sie auf frühestens drei Tage von jetzt an verschieben.</translation>
    </message>
    <message>
        <source>Another addendum was issued in the meantime.</source>
        <translation>Inzwischen wurde ein weiterer Nachtrag herausgegeben.</translation>
    </message>
    <message>
        <source>Bids are opened in one’s own name only.</source>
        <translation>Angebote öffnet man nur im eigenen Namen.</translation>
    </message>
    <message>
        <source>The bid is above the budget maximum; give the reason for it.</source>
        <translation>Das Angebot liegt über der Budgetobergrenze; geben Sie den Grund dafür an.</translation>
    </message>
    <message>
        <source>Justify the price…</source>
        <translation>Preis begründen…</translation>
    </message>
    <message>
        <source>This person is not an active owner of the office.</source>
        <translation>Diese Person ist kein aktiver Bauherr der Vergabestelle.</translation>
    </message>
    <message>
        <source>A contract needs somebody who manages it.</source>
        <translation>Ein Auftrag braucht jemanden, der ihn leitet.</translation>
    </message>
    <message>
        <source>The minimum of the budget is larger than its maximum.</source>
        <translation>Die Untergrenze des Budgets liegt über seiner Obergrenze.</translation>
    </message>
    <message>
        <source>An addendum may move the deadline to a later time only.</source>
        <translation>Ein Nachtrag darf die Angebotsfrist nur nach hinten verschieben.</translation>
    </message>
    <message>
        <source>The payment belongs to another contract.</source>
        <translation>Die Zahlung gehört zu einem anderen Auftrag.</translation>
    </message>
    <message>
        <source>This person does not have the role contractor.</source>
        <translation>Diese Person hat nicht die Rolle Unternehmen.</translation>
    </message>
    <message>
        <source>The bid can only be confirmed for the newest addendum.</source>
        <translation>Das Angebot lässt sich nur zum neuesten Nachtrag bestätigen.</translation>
    </message>
    <message>
        <source>Nobody records a letter of their own.</source>
        <translation>Niemand erfasst einen eigenen Brief.</translation>
    </message>
    <message>
        <source>What is done is signed in one’s own name only.</source>
        <translation>Was getan ist, zeichnet man nur im eigenen Namen ab.</translation>
    </message>
    <message>
        <source>You are the only member of staff, so write down the reason for deciding alone.</source>
        <translation>Sie sind allein in der Geschäftsstelle; schreiben Sie daher auf, warum Sie allein entscheiden.</translation>
    </message>
    <message>
        <source>This contractor already has a bid on this tender.</source>
        <translation>Dieses Unternehmen hat für diese Ausschreibung bereits ein Angebot abgegeben.</translation>
    </message>
    <message>
        <source>Show the bid</source>
        <translation>Angebot anzeigen</translation>
    </message>
    <message>
        <source>Whoever takes part in buying cannot bid.</source>
        <translation>Wer an der Beschaffung beteiligt ist, kann nicht bieten.</translation>
    </message>
    <message>
        <source>The bid no longer takes part.</source>
        <translation>Das Angebot nimmt nicht mehr teil.</translation>
    </message>
    <message>
        <source>The bidder has not confirmed the bid since the last addendum.</source>
        <translation>Der Bieter hat das Angebot seit dem letzten Nachtrag nicht bestätigt.</translation>
    </message>
    <message>
        <source>The bidder’s profile is not approved now.</source>
        <translation>Das Profil des Bieters ist derzeit nicht freigegeben.</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Profil anzeigen</translation>
    </message>
    <message>
        <source>A required certification of the bidder is missing or has expired.</source>
        <translation>Ein geforderter Nachweis des Bieters fehlt oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Show certifications</source>
        <translation>Nachweise anzeigen</translation>
    </message>
    <message>
        <source>The bidder takes part in buying.</source>
        <translation>Der Bieter ist an der Beschaffung beteiligt.</translation>
    </message>
    <message>
        <source>Its low price has not been explained or assessed.</source>
        <translation>Sein niedriger Preis wurde weder erläutert noch beurteilt.</translation>
    </message>
    <message>
        <source>The bidder has withdrawn this bid.</source>
        <translation>Der Bieter hat dieses Angebot zurückgezogen.</translation>
    </message>
    <message>
        <source>The bid can no longer be changed.</source>
        <translation>Das Angebot lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The bid is not in the currency or the form that the tender asks for.</source>
        <translation>Das Angebot hat nicht die Währung oder die Form, die die Ausschreibung verlangt.</translation>
    </message>
    <message>
        <source>The bid belongs to another tender.</source>
        <translation>Das Angebot gehört zu einer anderen Ausschreibung.</translation>
    </message>
    <message>
        <source>The bid does not match its seal, so it was not taken.</source>
        <translation>Das Angebot passt nicht zu seinem Siegel und wurde daher nicht angenommen.</translation>
    </message>
    <message>
        <source>The bid was revised elsewhere in the meantime.</source>
        <translation>Das Angebot wurde inzwischen an anderer Stelle überarbeitet.</translation>
    </message>
    <message>
        <source>A bid is written in one’s own name only.</source>
        <translation>Ein Angebot schreibt man nur im eigenen Namen.</translation>
    </message>
    <message>
        <source>What came by letter is entered in one’s own name only.</source>
        <translation>Was mit der Post kam, trägt man nur im eigenen Namen ein.</translation>
    </message>
    <message>
        <source>It was received after the deadline.</source>
        <translation>Es ging nach der Angebotsfrist ein.</translation>
    </message>
    <message>
        <source>The time of receipt lies in the future.</source>
        <translation>Der Eingang liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Only staff can give a role other than contractor.</source>
        <translation>Nur die Geschäftsstelle kann eine andere Rolle als Unternehmen geben.</translation>
    </message>
    <message>
        <source>Only staff can give somebody a password.</source>
        <translation>Nur die Geschäftsstelle kann jemandem ein Passwort geben.</translation>
    </message>
    <message>
        <source>The milestone is not approved.</source>
        <translation>Der Meilenstein ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>Show the milestone</source>
        <translation>Meilenstein anzeigen</translation>
    </message>
    <message>
        <source>A payment of this milestone is pending already.</source>
        <translation>Eine Zahlung dieses Meilensteins steht bereits aus.</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Zahlung anzeigen</translation>
    </message>
    <message>
        <source>A payment of this milestone is pending or released.</source>
        <translation>Eine Zahlung dieses Meilensteins steht aus oder ist ausgezahlt.</translation>
    </message>
    <message>
        <source>This is more than what is still due.</source>
        <translation>Das ist mehr, als noch fällig ist.</translation>
    </message>
    <message>
        <source>The contractor’s profile is not approved.</source>
        <translation>Das Profil des Unternehmens ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>A required certification is missing, unverified or has expired.</source>
        <translation>Ein geforderter Nachweis fehlt, ist ungeprüft oder abgelaufen.</translation>
    </message>
    <message>
        <source>The contract was not awarded to this contractor.</source>
        <translation>Dieses Unternehmen hat den Zuschlag nicht erhalten.</translation>
    </message>
    <message>
        <source>The stored file has not been checked since it was uploaded.</source>
        <translation>Die gespeicherte Datei wurde seit dem Hochladen nicht geprüft.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>The certification has expired.</source>
        <translation>Der Nachweis ist abgelaufen.</translation>
    </message>
    <message>
        <source>Somebody else must verify what you uploaded.</source>
        <translation>Was Sie hochgeladen haben, muss jemand anderes prüfen.</translation>
    </message>
    <message>
        <source>Nobody decides about a certification of their own.</source>
        <translation>Niemand entscheidet über einen eigenen Nachweis.</translation>
    </message>
    <message>
        <source>Somebody else must reinstate whom you suspended.</source>
        <translation>Wen Sie gesperrt haben, muss jemand anderes wieder zulassen.</translation>
    </message>
    <message>
        <source>A change is asked for in one’s own name only.</source>
        <translation>Um eine Änderung bittet man nur im eigenen Namen.</translation>
    </message>
    <message>
        <source>A file is uploaded in one’s own name only.</source>
        <translation>Eine Datei lädt man nur im eigenen Namen hoch.</translation>
    </message>
    <message>
        <source>A review can be changed for 14 days; they are over.</source>
        <translation>Eine Bewertung lässt sich 14 Tage lang ändern; sie sind vorbei.</translation>
    </message>
    <message>
        <source>The review has been answered already.</source>
        <translation>Die Bewertung wurde bereits beantwortet.</translation>
    </message>
    <message>
        <source>A review is written in one’s own name only.</source>
        <translation>Eine Bewertung schreibt man nur im eigenen Namen.</translation>
    </message>
    <message>
        <source>The office needs at least one active member of staff.</source>
        <translation>Die Vergabestelle braucht mindestens eine aktive Person in der Geschäftsstelle.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>This person still owns running tenders.</source>
        <translation>Dieser Person gehören noch laufende Ausschreibungen.</translation>
    </message>
    <message>
        <source>Hand them over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the last entry of the office. Set it right, then try again.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem letzten Eintrag der Vergabestelle nach. Stellen Sie sie richtig, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Something new cannot come with a past.</source>
        <translation>Etwas Neues kann keine Vergangenheit mitbringen.</translation>
    </message>
    <message>
        <source>The history cannot be changed.</source>
        <translation>Die Historie lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>This step is not possible from the present status.</source>
        <translation>Vom jetzigen Status aus ist dieser Schritt nicht möglich.</translation>
    </message>
    <message>
        <source>This is for somebody else to do.</source>
        <translation>Das muss jemand anderes tun.</translation>
    </message>
    <message>
        <source>Something was to change that this step leaves alone.</source>
        <translation>Es sollte sich etwas ändern, das dieser Schritt unberührt lässt.</translation>
    </message>
    <message>
        <source>A step is taken in one’s own name only.</source>
        <translation>Einen Schritt tut man nur im eigenen Namen.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Schreiben Sie eine Antwort.</translation>
    </message>
    <message>
        <source>State the amount that is approved.</source>
        <translation>Geben Sie den freigegebenen Betrag an.</translation>
    </message>
    <message>
        <source>Choose the bid that wins.</source>
        <translation>Wählen Sie das Angebot, das den Zuschlag erhält.</translation>
    </message>
    <message>
        <source>Enter the bank’s reference of the payment.</source>
        <translation>Geben Sie das Zeichen der Bank für die Zahlung ein.</translation>
    </message>
    <message>
        <source>Say in a note what was done, or add a file.</source>
        <translation>Schreiben Sie in einer Notiz, was getan wurde, oder fügen Sie eine Datei hinzu.</translation>
    </message>
    <message>
        <source>Set a deadline.</source>
        <translation>Legen Sie eine Angebotsfrist fest.</translation>
    </message>
    <message>
        <source>Choose the time zone of the deadline.</source>
        <translation>Wählen Sie die Zeitzone der Angebotsfrist.</translation>
    </message>
    <message>
        <source>Choose why the payment failed.</source>
        <translation>Wählen Sie, warum die Zahlung fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Enter when it was received.</source>
        <translation>Geben Sie an, wann es eingegangen ist.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Wählen Sie einen Grund.</translation>
    </message>
    <message>
        <source>The time of taking over is missing.</source>
        <translation>Der Zeitpunkt der Übernahme fehlt.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist erforderlich.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Das ist zu kurz.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>Das ist zu klein.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <source>This value is outside of what is allowed.</source>
        <translation>Dieser Wert liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>This value is not valid.</source>
        <translation>Dieser Wert ist nicht gültig.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>So etwas gibt es schon.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here.</source>
        <translation>Ein Wert dieser Art gehört nicht hierher.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be shown.</source>
        <translation>Das enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>The second date lies before the first.</source>
        <translation>Das zweite Datum liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>This date is too far away to be right.</source>
        <translation>Dieses Datum liegt zu weit entfernt, um richtig zu sein.</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>Dieses Datum ist vorbei.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>There is no category with this code.</source>
        <translation>Es gibt kein Gewerk mit diesem Code.</translation>
    </message>
    <message>
        <source>There is no time zone with this name.</source>
        <translation>Es gibt keine Zeitzone mit diesem Namen.</translation>
    </message>
    <message>
        <source>The minimum is larger than the maximum.</source>
        <translation>Die Untergrenze liegt über der Obergrenze.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>The currency does not have so many decimals.</source>
        <translation>Die Währung hat nicht so viele Nachkommastellen.</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>Der Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>The amount is larger than the office can keep.</source>
        <translation>Der Betrag ist größer, als die Vergabestelle speichern kann.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters.</source>
        <translation>Ein Passwort hat mindestens 10 Zeichen.</translation>
    </message>
    <message>
        <source>Somebody else has this user name.</source>
        <translation>Jemand anderes hat diesen Benutzernamen.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Choose who takes over this person’s tenders.</source>
        <translation>Wählen Sie, wer die Ausschreibungen dieser Person übernimmt.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Nothing of yours was saved.</source>
        <translation>Jemand hat das inzwischen geändert. Von Ihnen wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>It is no longer there, or not for you to see.</source>
        <translation>Es ist nicht mehr da oder für Sie nicht sichtbar.</translation>
    </message>
    <message>
        <source>There is no office at this place.</source>
        <translation>An diesem Ort gibt es keine Vergabestelle.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>There is a file at this place already.</source>
        <translation>An diesem Ort gibt es schon eine Datei.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translation>Keine Vergabestelle ist geöffnet.</translation>
    </message>
    <message>
        <source>This file is not a Tenderyard office. It was left as it is.</source>
        <translation>Diese Datei ist keine Vergabestelle von Tenderyard. Sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>A newer version of Tenderyard made this office. Update the program to open it; the file was left as it is.</source>
        <translation>Eine neuere Version von Tenderyard hat diese Vergabestelle angelegt. Aktualisieren Sie das Programm, um sie zu öffnen; die Datei wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>The office is read-only here. Nothing was saved.</source>
        <translation>Die Vergabestelle ist hier schreibgeschützt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Another program is using the office. Nothing was saved; try again.</source>
        <translation>Ein anderes Programm benutzt die Vergabestelle. Nichts wurde gespeichert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and nothing was lost.</source>
        <translation>Der Datenträger ist voll. Nichts wurde gespeichert, und nichts ging verloren.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; restore a backup.</source>
        <translation>Die Datei ist beschädigt. Sie wurde gelassen, wie sie war; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The work was interrupted. Nothing was saved.</source>
        <translation>Die Arbeit wurde unterbrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Something else still refers to it, or it refers to what is gone.</source>
        <translation>Etwas anderes verweist noch darauf, oder es verweist auf etwas, das fort ist.</translation>
    </message>
    <message>
        <source>This version cannot open that kind of office.</source>
        <translation>Diese Version kann eine solche Vergabestelle nicht öffnen.</translation>
    </message>
    <message>
        <source>The office could not be read or written. Nothing was saved.</source>
        <translation>Die Vergabestelle konnte nicht gelesen oder geschrieben werden. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The program’s own rules cannot be read. Install it again.</source>
        <translation>Die eigenen Regeln des Programms sind nicht lesbar. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 25 MB.</source>
        <translation>Die Datei ist größer als 25 MB.</translation>
    </message>
    <message>
        <source>The file is neither a PDF nor a PNG or JPEG picture.</source>
        <translation>Die Datei ist weder ein PDF noch ein PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>The stored file is missing.</source>
        <translation>Die gespeicherte Datei fehlt.</translation>
    </message>
    <message>
        <source>The stored file is not the one that was uploaded.</source>
        <translation>Die gespeicherte Datei ist nicht die, die hochgeladen wurde.</translation>
    </message>
    <message>
        <source>The file could not be stored.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Storing the file was cancelled.</source>
        <translation>Das Speichern der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Die Datei ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The file holds no OCDS release.</source>
        <translation>Die Datei enthält kein OCDS-Release.</translation>
    </message>
    <message>
        <source>The import was stopped. What was imported until then is kept.</source>
        <translation>Der Import wurde angehalten. Was bis dahin importiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Only staff can import.</source>
        <translation>Nur die Geschäftsstelle kann importieren.</translation>
    </message>
    <message>
        <source>The office has people already.</source>
        <translation>In der Vergabestelle gibt es schon Personen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This value is outside of its range.</source>
        <translation>Dieser Wert liegt außerhalb seines Bereichs.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the tender.</source>
        <translation>Der Betrag ist in einer anderen Währung als die Ausschreibung.</translation>
    </message>
    <message>
        <source>There is no currency with this code.</source>
        <translation>Es gibt keine Währung mit diesem Code.</translation>
    </message>
    <message>
        <source>State between 1 and 36,500 days.</source>
        <translation>Geben Sie zwischen 1 und 36.500 Tagen an.</translation>
    </message>
    <message>
        <source>It would expire before it was issued.</source>
        <translation>Es würde ablaufen, bevor es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Nothing is left to be planned.</source>
        <translation>Es bleibt nichts mehr zu planen.</translation>
    </message>
    <message>
        <source>No more than the amount of the milestone can be approved.</source>
        <translation>Es kann nicht mehr als der Betrag des Meilensteins freigegeben werden.</translation>
    </message>
    <message>
        <source>No more than what is approved can be retained.</source>
        <translation>Es kann nicht mehr einbehalten werden, als freigegeben ist.</translation>
    </message>
    <message>
        <source>A stored time cannot be read.</source>
        <translation>Ein gespeicherter Zeitpunkt ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A stored amount cannot be read.</source>
        <translation>Ein gespeicherter Betrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A sum is larger than the office can keep.</source>
        <translation>Eine Summe ist größer, als die Vergabestelle speichern kann.</translation>
    </message>
    <message>
        <source>Making the sample office was stopped. Nothing of it is left.</source>
        <translation>Das Anlegen der Beispiel-Vergabestelle wurde angehalten. Nichts davon ist geblieben.</translation>
    </message>
    <message>
        <source>The sample data of the program cannot be read. Install it again.</source>
        <translation>Die Beispieldaten des Programms sind nicht lesbar. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>This is not possible (%1).</source>
        <translation>Das ist nicht möglich (%1).</translation>
    </message>
    <message>
        <source>The contract has not ended yet.</source>
        <translation>Der Auftrag ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>A payment of the retention is pending already.</source>
        <translation>Eine Auszahlung des Einbehalts steht bereits aus.</translation>
    </message>
    <message>
        <source>Pay again…</source>
        <translation>Erneut zahlen…</translation>
    </message>
    <message>
        <source>Results published</source>
        <translation>Ergebnis veröffentlicht</translation>
    </message>
    <message>
        <source>Awarded along with another bid</source>
        <translation>Zuschlag zusammen mit einem anderen Angebot</translation>
    </message>
    <message>
        <source>Say why a bid above the budget maximum is accepted.</source>
        <translation>Sagen Sie, warum ein Angebot über der Budgetobergrenze angenommen wird.</translation>
    </message>
    <message>
        <source>Updated by the program</source>
        <translation>Vom Programm aktualisiert</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The server does not know this sign-in with this password. Type it again; staff of the office can give you a new one-time password.</source>
        <translation>Der Server kennt diesen Anmeldenamen mit diesem Passwort nicht. Geben Sie es noch einmal ein; die Geschäftsstelle kann Ihnen ein neues Einmalpasswort geben.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in into this office, or not from here. Compare it with the invitation, or ask whoever looks after the server.</source>
        <translation>Der Server lässt diesen Anmeldenamen nicht in diese Vergabestelle, oder nicht von hier aus. Vergleichen Sie ihn mit der Einladung, oder fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is from an authority that is not known here. Choose the certificate of the office’s authority.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist: Sein Zertifikat ist von einer Zertifizierungsstelle, die hier nicht bekannt ist. Wählen Sie das Zertifikat der Zertifizierungsstelle Ihrer Vergabestelle.</translation>
    </message>
    <message>
        <source>The server’s certificate is for another name. Type the name exactly as the invitation has it.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen. Geben Sie den Namen genau so ein, wie er in der Einladung steht.</translation>
    </message>
    <message>
        <source>The server does not answer. Compare its name and port with the invitation, and look whether this computer is connected.</source>
        <translation>Der Server antwortet nicht. Vergleichen Sie Name und Port mit der Einladung, und sehen Sie nach, ob dieser Computer verbunden ist.</translation>
    </message>
    <message>
        <source>The server does not encrypt connections, so nothing was sent to it. Ask whoever looks after it to switch TLS on.</source>
        <translation>Der Server verschlüsselt Verbindungen nicht, daher wurde nichts an ihn gesendet. Bitten Sie, wer ihn betreut, TLS einzuschalten.</translation>
    </message>
    <message>
        <source>The server is older than PostgreSQL 15. Ask whoever looks after it for a newer one.</source>
        <translation>Der Server ist älter als PostgreSQL 15. Bitten Sie, wer ihn betreut, um einen neueren.</translation>
    </message>
    <message>
        <source>The office is of an older version than this program. Whoever looks after the server has to bring it up to date first.</source>
        <translation>Die Vergabestelle hat eine ältere Version als dieses Programm. Wer den Server betreut, muss sie zuerst aktualisieren.</translation>
    </message>
    <message>
        <source>The connection to the server was lost. Nothing happened; try again.</source>
        <translation>Die Verbindung zum Server ist abgebrochen. Nichts ist geschehen; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection was lost before the server confirmed this. Whether it happened will be said at the top as soon as the server answers; do not repeat it before.</source>
        <translation>Die Verbindung ist abgebrochen, bevor der Server dies bestätigt hat. Ob es geschehen ist, steht ganz oben, sobald der Server antwortet; wiederholen Sie es vorher nicht.</translation>
    </message>
    <message>
        <source>The server refused this: it is not yours to do.</source>
        <translation>Der Server hat dies abgewiesen: Es steht Ihnen nicht zu.</translation>
    </message>
    <message>
        <source>This person has no sign-in on the server.</source>
        <translation>Diese Person hat keinen Anmeldenamen auf dem Server.</translation>
    </message>
    <message>
        <source>Whoever becomes staff has to be confirmed by a second member of staff.</source>
        <translation>Wer zur Geschäftsstelle kommt, muss von einer zweiten Person der Geschäftsstelle bestätigt werden.</translation>
    </message>
    <message>
        <source>This was asked for already and waits for a second member of staff.</source>
        <translation>Darum wurde schon gebeten; es wartet auf eine zweite Person der Geschäftsstelle.</translation>
    </message>
    <message>
        <source>Only imported history can be written in this way.</source>
        <translation>Auf diese Weise lässt sich nur importierte Vergangenheit schreiben.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the password is asked for each time.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher wird das Passwort jedes Mal abgefragt.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it and come back, or type the password.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Entsperren Sie ihn und kommen Sie zurück, oder geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The keychain did not give the password. Type it.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht herausgegeben. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The keychain has no password for this.</source>
        <translation>Der Schlüsselbund hat hierfür kein Passwort.</translation>
    </message>
    <message>
        <source>This is no invitation. It begins with “Tenderyard invitation”.</source>
        <translation>Das ist keine Einladung. Eine Einladung beginnt mit „Tenderyard invitation“.</translation>
    </message>
    <message>
        <source>The server, the database or the sign-in is missing. Paste the whole text.</source>
        <translation>Der Server, die Datenbank oder der Anmeldename fehlt. Fügen Sie den ganzen Text ein.</translation>
    </message>
    <message>
        <source>The certificate in it is damaged or is not the one that it names. Ask for a new invitation.</source>
        <translation>Das Zertifikat darin ist beschädigt oder nicht das genannte. Bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It should end in .pem or .crt.</source>
        <translation>In dieser Datei ist kein Zertifikat. Sie sollte auf .pem oder .crt enden.</translation>
    </message>
    <message>
        <source>This is not the certificate that the invitation names. Ask whoever sent you the invitation.</source>
        <translation>Das ist nicht das Zertifikat, das die Einladung nennt. Fragen Sie, wer Ihnen die Einladung geschickt hat.</translation>
    </message>
    <message>
        <source>The certificate could not be saved on this computer. Is the disk full?</source>
        <translation>Das Zertifikat konnte auf diesem Computer nicht gespeichert werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>You have uploaded too many files that nothing came of. Those are thrown away after a day; try again then.</source>
        <translation>Sie haben zu viele Dateien hochgeladen, aus denen nichts wurde. Sie werden nach einem Tag verworfen; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Both are files. An office in a file is copied like any other file.</source>
        <translation>Beides sind Dateien. Eine Vergabestelle in einer Datei wird wie jede andere Datei kopiert.</translation>
    </message>
    <message>
        <source>There is an office already. A copy needs a new file or a database with nothing in it.</source>
        <translation>Dort gibt es schon eine Vergabestelle. Eine Kopie braucht eine neue Datei oder eine leere Datenbank.</translation>
    </message>
    <message>
        <source>There is a copy that did not come to its end. Choose to go on with it.</source>
        <translation>Dort liegt eine Kopie, die nicht zu Ende kam. Wählen Sie, sie fortzusetzen.</translation>
    </message>
    <message>
        <source>The copy that did not come to its end is of another office.</source>
        <translation>Die Kopie, die nicht zu Ende kam, ist von einer anderen Vergabestelle.</translation>
    </message>
    <message>
        <source>There is no copy to go on with. Begin a new one.</source>
        <translation>Es gibt keine Kopie zum Fortsetzen. Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The two databases do not have the same tables. Bring both up to date first.</source>
        <translation>Die beiden Datenbanken haben nicht die gleichen Tabellen. Aktualisieren Sie zuerst beide.</translation>
    </message>
    <message>
        <source>What arrived is not what was sent, so the copy was not finished and nobody can sign in to it. Go on with it to have it mended.</source>
        <translation>Was ankam, ist nicht, was gesendet wurde; daher wurde die Kopie nicht abgeschlossen, und niemand kann sich darin anmelden. Setzen Sie sie fort, damit sie repariert wird.</translation>
    </message>
    <message>
        <source>The copying was stopped. What is there already is kept, to go on with later.</source>
        <translation>Das Kopieren wurde angehalten. Was schon da ist, bleibt, um später fortzufahren.</translation>
    </message>
    <message>
        <source>The server can take on no more at the moment. Nothing was saved; try again in a while, and tell whoever looks after the server if it stays so.</source>
        <translation>Der Server kann zurzeit nicht mehr annehmen. Nichts wurde gespeichert; versuchen Sie es später noch einmal, und sagen Sie es der Serververwaltung, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The server’s disk is full. Nothing was saved, and nothing was lost. Tell whoever looks after the server to make room; then try again.</source>
        <translation>Der Datenträger des Servers ist voll. Nichts wurde gespeichert, und nichts ging verloren. Sagen Sie der Serververwaltung, dass sie Platz schaffen soll; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Replaced by another bid of the same contractor</source>
        <translation>Ersetzt durch ein anderes Angebot desselben Auftragnehmers</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Das Dokument ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be shown.</source>
        <translation>Das Dokument ist beschädigt und kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The document has more than 2,000 pages.</source>
        <translation>Das Dokument hat mehr als 2.000 Seiten.</translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels.</source>
        <translation>Das Bild hat mehr als 100 Millionen Pixel.</translation>
    </message>
    <message>
        <source>This page is damaged and cannot be shown.</source>
        <translation>Diese Seite ist beschädigt und kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Showing the document failed: something in it cannot be decoded.</source>
        <translation>Das Dokument konnte nicht angezeigt werden: Etwas darin lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>Showing the document took too long and was stopped.</source>
        <translation>Das Anzeigen des Dokuments dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Showing the document would take too much memory.</source>
        <translation>Das Anzeigen des Dokuments würde zu viel Speicher brauchen.</translation>
    </message>
    <message>
        <source>The part of the program that shows documents is missing. Install it again.</source>
        <translation>Der Teil des Programms, der Dokumente anzeigt, fehlt. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Es ist kein Dokument geöffnet.</translation>
    </message>
    <message>
        <source>The address of the document store has to begin with https://.</source>
        <translation>Die Adresse der Dokumentenablage muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The document store does not answer. Nothing was lost; try again later.</source>
        <translation>Die Dokumentenablage antwortet nicht. Nichts ist verloren; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the document store broke off again and again. Put the same file there once more: what arrived is not sent twice where the store can go on with it.</source>
        <translation>Die Verbindung zur Dokumentenablage ist immer wieder abgebrochen. Legen Sie dieselbe Datei noch einmal dort ab: Was angekommen ist, wird nicht zweimal gesendet, wenn die Ablage damit weitermachen kann.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts signed the certificate of the document store. Ask its administrator for the file of the certificate authority.</source>
        <translation>Das Zertifikat der Dokumentenablage stammt von niemandem, dem dieser Computer vertraut. Bitten Sie deren Administrator um die Datei der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certificate of the document store is for another address.</source>
        <translation>Das Zertifikat der Dokumentenablage gilt für eine andere Adresse.</translation>
    </message>
    <message>
        <source>The certificate of the document store has expired or is not valid yet. Is this computer’s clock right?</source>
        <translation>Das Zertifikat der Dokumentenablage ist abgelaufen oder noch nicht gültig. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>No secure connection to the document store could be made.</source>
        <translation>Zur Dokumentenablage kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The document store refused this name and secret, or they may not write there. Ask its administrator.</source>
        <translation>Die Dokumentenablage hat diesen Namen und dieses Passwort abgelehnt, oder man darf damit dort nicht schreiben. Fragen Sie deren Administrator.</translation>
    </message>
    <message>
        <source>This computer’s clock differs too much from that of the document store. Put the clock right.</source>
        <translation>Die Uhr dieses Computers weicht zu sehr von der der Dokumentenablage ab. Stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <source>The document store is in another region than was entered.</source>
        <translation>Die Dokumentenablage liegt in einer anderen Region als angegeben.</translation>
    </message>
    <message>
        <source>The folder or bucket at the document store is not there and cannot be made. Check the address.</source>
        <translation>Den Ordner oder Bucket in der Dokumentenablage gibt es nicht, und er lässt sich nicht anlegen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The document store says that the file has just been changed. Try again in a moment.</source>
        <translation>Die Dokumentenablage meldet, dass die Datei gerade geändert wurde. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The document store does not take a file of this size. Its administrator can raise the limit.</source>
        <translation>Die Dokumentenablage nimmt keine Datei dieser Größe an. Deren Administrator kann die Grenze anheben.</translation>
    </message>
    <message>
        <source>Somebody has locked this file at the document store. Try again later.</source>
        <translation>Jemand hat diese Datei in der Dokumentenablage gesperrt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The document store is too busy or out of order. Try again later.</source>
        <translation>Die Dokumentenablage ist überlastet oder gestört. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left at the document store. Its administrator can make room or raise the quota.</source>
        <translation>In der Dokumentenablage ist kein Platz mehr. Deren Administrator kann Platz schaffen oder das Kontingent erhöhen.</translation>
    </message>
    <message>
        <source>The document store gave an answer that makes no sense here.</source>
        <translation>Die Dokumentenablage hat eine Antwort gegeben, die hier keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Weiter prüfen</translation>
    </message>
    <message>
        <source>Take to check</source>
        <translation>Zum Prüfen nehmen</translation>
    </message>
    <message>
        <source>Type of certification added</source>
        <translation>Nachweisart hinzugefügt</translation>
    </message>
    <message>
        <source>Type of certification changed</source>
        <translation>Nachweisart geändert</translation>
    </message>
    <message>
        <source>Type of certification removed</source>
        <translation>Nachweisart entfernt</translation>
    </message>
    <message>
        <source>Reason for sending back added</source>
        <translation>Grund für Zurückweisungen hinzugefügt</translation>
    </message>
    <message>
        <source>Reason for sending back changed</source>
        <translation>Grund für Zurückweisungen geändert</translation>
    </message>
    <message>
        <source>Reason for sending back removed</source>
        <translation>Grund für Zurückweisungen entfernt</translation>
    </message>
    <message>
        <source>Taken to be checked</source>
        <translation>Zum Prüfen genommen</translation>
    </message>
    <message>
        <source>Given back to the queue</source>
        <translation>In die Prüfliste zurückgegeben</translation>
    </message>
    <message>
        <source>A colleague is checking this just now. Take it over if nobody is at it any more.</source>
        <translation>Das prüft gerade eine andere Person. Übernehmen Sie es, wenn niemand mehr daran arbeitet.</translation>
    </message>
    <message>
        <source>There is nothing here that could be checked.</source>
        <translation>Hier gibt es nichts, was sich prüfen ließe.</translation>
    </message>
    <message>
        <source>Nobody takes something to check for somebody else.</source>
        <translation>Niemand nimmt etwas für jemand anderen zum Prüfen.</translation>
    </message>
    <message>
        <source>Nothing is taken for longer than a day.</source>
        <translation>Nichts wird länger als einen Tag zum Prüfen genommen.</translation>
    </message>
    <message>
        <source>A profile is not sent back together with others.</source>
        <translation>Ein Profil wird nicht zusammen mit anderen zurückgewiesen.</translation>
    </message>
    <message>
        <source>There is no certification to save.</source>
        <translation>Es gibt keinen Nachweis zu speichern.</translation>
    </message>
    <message>
        <source>Together with the others the document would be too large for one PDF.</source>
        <translation>Zusammen mit den anderen würde das Dokument zu groß für ein PDF.</translation>
    </message>
    <message>
        <source>This computer has no password for the office’s document store yet. Enter it at the top of the window; until then documents can be neither opened nor added.</source>
        <translation>Dieser Computer hat noch kein Passwort für die Dokumentenablage der Vergabestelle. Geben Sie es oben im Fenster ein; bis dahin lassen sich Dokumente weder öffnen noch hinzufügen.</translation>
    </message>
    <message>
        <source>The document store does not know this name.</source>
        <translation>Die Dokumentenablage kennt diesen Namen nicht.</translation>
    </message>
    <message>
        <source>The document store does not know this name with this password.</source>
        <translation>Die Dokumentenablage kennt diesen Namen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>The document store knows this name, but does not let it write there. Ask its administrator for the permission.</source>
        <translation>Die Dokumentenablage kennt diesen Namen, lässt ihn dort aber nicht schreiben. Bitten Sie deren Administrator um die Erlaubnis.</translation>
    </message>
    <message>
        <source>The document store has no bucket of this name, and this key may not make it.</source>
        <translation>Die Dokumentenablage hat keinen Bucket dieses Namens, und dieser Schlüssel darf ihn nicht anlegen.</translation>
    </message>
    <message>
        <source>Something at the document store could not be removed. Does this name have the permission?</source>
        <translation>Etwas in der Dokumentenablage ließ sich nicht entfernen. Hat dieser Name die Erlaubnis dazu?</translation>
    </message>
    <message>
        <source>This office keeps its documents in a way that this program does not know. Is there a newer version of it?</source>
        <translation>Diese Vergabestelle bewahrt ihre Dokumente auf eine Weise auf, die dieses Programm nicht kennt. Gibt es eine neuere Version davon?</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://cloud.example.org/office.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: https://cloud.example.org/office.</translation>
    </message>
    <message>
        <source>This is no name of a bucket: it has small letters, digits, hyphens and dots, at least three.</source>
        <translation>Das ist kein Name eines Buckets: Er besteht aus mindestens drei Kleinbuchstaben, Ziffern, Bindestrichen und Punkten.</translation>
    </message>
    <message>
        <source>The address ends with the server’s name. The bucket has a field of its own.</source>
        <translation>Die Adresse endet mit dem Namen des Servers. Für den Bucket gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The documents are being moved already.</source>
        <translation>Die Dokumente werden bereits verschoben.</translation>
    </message>
    <message>
        <source>The documents are kept there already.</source>
        <translation>Die Dokumente werden bereits dort aufbewahrt.</translation>
    </message>
    <message>
        <source>Somebody else has chosen another place for the documents meanwhile. Nothing was lost.</source>
        <translation>Inzwischen hat jemand anderes einen anderen Ort für die Dokumente gewählt. Nichts ging verloren.</translation>
    </message>
</context>
<context>
    <name>ServerArguments</name>
    <message>
        <source>Say what to do with the server: init, upgrade, check, backup or restore.</source>
        <translation>Sagen Sie, was mit dem Server zu tun ist: init, upgrade, check, backup oder restore.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Unbekannte Option %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Name the server and the database: &quot;host=… dbname=…&quot;.</source>
        <translation>Nennen Sie den Server und die Datenbank: &quot;host=… dbname=…&quot;.</translation>
    </message>
    <message>
        <source>Name the folder of the backup.</source>
        <translation>Nennen Sie den Ordner der Sicherung.</translation>
    </message>
    <message>
        <source>There is one argument too many. Put the connection string in quotes.</source>
        <translation>Es ist ein Argument zu viel. Setzen Sie die Verbindungszeichenfolge in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Offices on a PostgreSQL server, for their administrator:
tenderyard server init CONNECTION [--office NAME] [--name PERSON]
                   [--server HOST[:PORT]] [--certificate FILE]
                                    makes an office in an empty database, and its first person
tenderyard server upgrade CONNECTION
                                    brings an office to this version of the program
tenderyard server check CONNECTION  looks whether the server is set up safely
tenderyard server backup CONNECTION FOLDER
tenderyard server restore CONNECTION FOLDER
                                    restores a backup into an empty database

CONNECTION is what psql takes: &quot;host=db.example.org dbname=office user=postgres&quot;, for a superuser. Never write a
password there; it is asked for, or read from PGPASSWORD or ~/.pgpass.
</source>
        <translation>Vergabestellen auf einem PostgreSQL-Server, für den Administrator:
tenderyard server init VERBINDUNG [--office NAME] [--name PERSON]
                   [--server HOST[:PORT]] [--certificate DATEI]
                                    legt eine Vergabestelle in einer leeren Datenbank an, mit ihrer ersten Person
tenderyard server upgrade VERBINDUNG
                                    bringt eine Vergabestelle auf diese Version des Programms
tenderyard server check VERBINDUNG  sieht nach, ob der Server sicher eingerichtet ist
tenderyard server backup VERBINDUNG ORDNER
tenderyard server restore VERBINDUNG ORDNER
                                    stellt eine Sicherung in einer leeren Datenbank wieder her

VERBINDUNG ist, was psql nimmt: &quot;host=db.example.org dbname=office user=postgres&quot;, für einen Superuser. Schreiben Sie
nie ein Passwort dorthin; es wird erfragt oder aus PGPASSWORD oder ~/.pgpass gelesen.
</translation>
    </message>
</context>
<context>
    <name>ServerBackup</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is not empty. Name a new folder for the backup.</source>
        <translation>%1 ist nicht leer. Nennen Sie einen neuen Ordner für die Sicherung.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from others.</source>
        <translation>%1 kann nicht vor anderen geschützt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>Run “tenderyard server upgrade” after a backup.</source>
        <translation>Führen Sie nach einer Sicherung „tenderyard server upgrade“ aus.</translation>
    </message>
    <message>
        <source>The office is of schema %1; this program needs %2.</source>
        <translation>Die Vergabestelle hat das Schema %1; dieses Programm braucht %2.</translation>
    </message>
    <message>
        <source>The office is of schema %1, newer than this program knows (%2).</source>
        <translation>Die Vergabestelle hat das Schema %1, neuer als dieses Programm kennt (%2).</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The rules of the office are not those of this program.</source>
        <translation>Die Regeln der Vergabestelle sind nicht die dieses Programms.</translation>
    </message>
    <message>
        <source>“tenderyard server upgrade” sets it right again.</source>
        <translation>„tenderyard server upgrade“ bringt es wieder in Ordnung.</translation>
    </message>
    <message>
        <source>Row-level security is off for tables: %1.</source>
        <translation>Die Zeilensicherheit ist für Tabellen ausgeschaltet: %1.</translation>
    </message>
    <message>
        <source>ALTER TABLE office.… ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; and find out who switched it off.</source>
        <translation>ALTER TABLE office.… ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; und finden Sie heraus, wer sie ausgeschaltet hat.</translation>
    </message>
    <message>
        <source>Policies let others read tables: %1.</source>
        <translation>Richtlinien lassen andere Tabellen lesen: %1.</translation>
    </message>
    <message>
        <source>DROP POLICY … ON office.…; people read views, never the tables.</source>
        <translation>DROP POLICY … ON office.…; Personen lesen Sichten, nie die Tabellen.</translation>
    </message>
    <message>
        <source>Others may use the schema of the tables: %1.</source>
        <translation>Andere dürfen das Schema der Tabellen benutzen: %1.</translation>
    </message>
    <message>
        <source>REVOKE ALL ON SCHEMA office FROM …;</source>
        <translation>REVOKE ALL ON SCHEMA office FROM …;</translation>
    </message>
    <message>
        <source>Others have privileges on tables: %1.</source>
        <translation>Andere haben Rechte an Tabellen: %1.</translation>
    </message>
    <message>
        <source>REVOKE ALL ON ALL TABLES IN SCHEMA office FROM …;</source>
        <translation>REVOKE ALL ON ALL TABLES IN SCHEMA office FROM …;</translation>
    </message>
    <message>
        <source>Every login of the server may call functions of the office: %1.</source>
        <translation>Jede Anmeldung des Servers darf Funktionen der Vergabestelle aufrufen: %1.</translation>
    </message>
    <message>
        <source>Tables and views belong to somebody else: %1.</source>
        <translation>Tabellen und Sichten gehören jemand anderem: %1.</translation>
    </message>
    <message>
        <source>Views are no security barriers: %1.</source>
        <translation>Sichten sind keine Sicherheitsschranken: %1.</translation>
    </message>
    <message>
        <source>Functions with the rights of their owner search wherever the caller says: %1.</source>
        <translation>Funktionen mit den Rechten ihres Eigentümers suchen, wo der Aufrufer sagt: %1.</translation>
    </message>
    <message>
        <source>Functions run with the rights of somebody else: %1.</source>
        <translation>Funktionen laufen mit den Rechten von jemand anderem: %1.</translation>
    </message>
    <message>
        <source>Roles are missing: %1.</source>
        <translation>Rollen fehlen: %1.</translation>
    </message>
    <message>
        <source>Roles may do more than they should: %1.</source>
        <translation>Rollen dürfen mehr, als sie sollten: %1.</translation>
    </message>
    <message>
        <source>“tenderyard server upgrade” sets the roles of the program right again; a person’s login with ALTER ROLE … NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS.</source>
        <translation>„tenderyard server upgrade“ bringt die Rollen des Programms wieder in Ordnung; die Anmeldung einer Person mit ALTER ROLE … NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS.</translation>
    </message>
    <message>
        <source>Somebody has a role that is nobody’s: %1.</source>
        <translation>Jemand hat eine Rolle, die niemandem gehört: %1.</translation>
    </message>
    <message>
        <source>REVOKE … FROM …; and find out who granted it.</source>
        <translation>REVOKE … FROM …; und finden Sie heraus, wer sie erteilt hat.</translation>
    </message>
    <message>
        <source>Logins that the program did not make are people of an office: %1.</source>
        <translation>Anmeldungen, die nicht das Programm angelegt hat, sind Personen einer Vergabestelle: %1.</translation>
    </message>
    <message>
        <source>REVOKE tenderyard_person FROM …; people are invited in the program.</source>
        <translation>REVOKE tenderyard_person FROM …; Personen werden im Programm eingeladen.</translation>
    </message>
    <message>
        <source>Logins of people who were deactivated still work: %1.</source>
        <translation>Anmeldungen deaktivierter Personen gehen noch: %1.</translation>
    </message>
    <message>
        <source>ALTER ROLE … NOLOGIN;</source>
        <translation>ALTER ROLE … NOLOGIN;</translation>
    </message>
    <message>
        <source>People’s logins are missing on this server: %1.</source>
        <translation>Anmeldungen von Personen fehlen auf diesem Server: %1.</translation>
    </message>
    <message>
        <source>Run logins.sql of the backup, then “tenderyard server upgrade”.</source>
        <translation>Führen Sie logins.sql der Sicherung aus, dann „tenderyard server upgrade“.</translation>
    </message>
    <message>
        <source>“tenderyard server upgrade” closes it again.</source>
        <translation>„tenderyard server upgrade“ schließt es wieder.</translation>
    </message>
    <message>
        <source>Every login of the server has privileges on this database: %1.</source>
        <translation>Jede Anmeldung des Servers hat Rechte an dieser Datenbank: %1.</translation>
    </message>
    <message>
        <source>From other databases of the server people can see how busy the office is: %1.</source>
        <translation>Aus anderen Datenbanken des Servers können Personen sehen, wie viel in der Vergabestelle geschieht: %1.</translation>
    </message>
    <message>
        <source>REVOKE CONNECT ON DATABASE … FROM PUBLIC; and GRANT it to those who need it. Best is a server for the office alone.</source>
        <translation>REVOKE CONNECT ON DATABASE … FROM PUBLIC; und mit GRANT denen geben, die es brauchen. Am besten ist ein Server nur für die Vergabestelle.</translation>
    </message>
    <message>
        <source>Everybody may make tables and functions in schemas: %1.</source>
        <translation>Jeder darf in Schemas Tabellen und Funktionen anlegen: %1.</translation>
    </message>
    <message>
        <source>PostgreSQL tells everybody how many rows and bytes a table has: %1.</source>
        <translation>PostgreSQL sagt jedem, wie viele Zeilen und Bytes eine Tabelle hat: %1.</translation>
    </message>
    <message>
        <source>The server does not encrypt connections (%1 = off).</source>
        <translation>Der Server verschlüsselt Verbindungen nicht (%1 = off).</translation>
    </message>
    <message>
        <source>Set ssl, ssl_cert_file and ssl_key_file in postgresql.conf and reload; the administrator’s page says how to make a certificate.</source>
        <translation>Setzen Sie ssl, ssl_cert_file und ssl_key_file in postgresql.conf und laden Sie neu; wie man ein Zertifikat macht, sagt die Seite für Administratoren.</translation>
    </message>
    <message>
        <source>The server takes outdated encryption (%1).</source>
        <translation>Der Server nimmt veraltete Verschlüsselung an (%1).</translation>
    </message>
    <message>
        <source>Set ssl_min_protocol_version = &apos;TLSv1.2&apos; in postgresql.conf and reload.</source>
        <translation>Setzen Sie ssl_min_protocol_version = &apos;TLSv1.2&apos; in postgresql.conf und laden Sie neu.</translation>
    </message>
    <message>
        <source>The server cannot read lines of pg_hba.conf: %1.</source>
        <translation>Der Server kann Zeilen von pg_hba.conf nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Correct the lines and reload the server.</source>
        <translation>Berichtigen Sie die Zeilen und laden Sie den Server neu.</translation>
    </message>
    <message>
        <source>Lines of pg_hba.conf let people connect without encryption: %1.</source>
        <translation>Zeilen von pg_hba.conf lassen Verbindungen ohne Verschlüsselung zu: %1.</translation>
    </message>
    <message>
        <source>Write hostssl instead of host in these lines and reload the server.</source>
        <translation>Schreiben Sie in diesen Zeilen hostssl statt host und laden Sie den Server neu.</translation>
    </message>
    <message>
        <source>Lines of pg_hba.conf let in without a password, or with one in the clear: %1.</source>
        <translation>Zeilen von pg_hba.conf lassen ohne Passwort oder mit einem im Klartext herein: %1.</translation>
    </message>
    <message>
        <source>Write scram-sha-256 as the method of these lines and reload the server.</source>
        <translation>Schreiben Sie scram-sha-256 als Methode dieser Zeilen und laden Sie den Server neu.</translation>
    </message>
    <message>
        <source>Whoever has an account on the server’s computer gets in without a password (pg_hba.conf, lines %1).</source>
        <translation>Wer ein Konto auf dem Computer des Servers hat, kommt ohne Passwort herein (pg_hba.conf, Zeilen %1).</translation>
    </message>
    <message>
        <source>Write peer for the administrator and scram-sha-256 for all others, and reload.</source>
        <translation>Schreiben Sie peer für den Administrator und scram-sha-256 für alle anderen, und laden Sie neu.</translation>
    </message>
    <message>
        <source>Lines of pg_hba.conf name the outdated method md5: %1.</source>
        <translation>Zeilen von pg_hba.conf nennen die veraltete Methode md5: %1.</translation>
    </message>
    <message>
        <source>New passwords are kept in the outdated form %1.</source>
        <translation>Neue Passwörter werden in der veralteten Form %1 gespeichert.</translation>
    </message>
    <message>
        <source>Set password_encryption = &apos;scram-sha-256&apos; in postgresql.conf and reload.</source>
        <translation>Setzen Sie password_encryption = &apos;scram-sha-256&apos; in postgresql.conf und laden Sie neu.</translation>
    </message>
    <message>
        <source>The server writes what people do into its log, prices of sealed bids too (%1).</source>
        <translation>Der Server schreibt in sein Protokoll, was Personen tun, auch Preise versiegelter Angebote (%1).</translation>
    </message>
    <message>
        <source>Set log_statement = &apos;ddl&apos; (or &apos;none&apos;) and the others to their defaults, or keep the log from everybody who may not know a bid before its opening. There is no password in it.</source>
        <translation>Setzen Sie log_statement = &apos;ddl&apos; (oder &apos;none&apos;) und die anderen auf ihre Vorgaben, oder halten Sie das Protokoll von jedem fern, der ein Angebot vor der Öffnung nicht kennen darf. Ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>A power failure may destroy the office (%1 = off).</source>
        <translation>Ein Stromausfall kann die Vergabestelle zerstören (%1 = off).</translation>
    </message>
    <message>
        <source>Switch it on in postgresql.conf and restart the server.</source>
        <translation>Schalten Sie es in postgresql.conf ein und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>What was confirmed may be lost by a power failure (synchronous_commit = %1).</source>
        <translation>Was bestätigt wurde, kann bei einem Stromausfall verloren gehen (synchronous_commit = %1).</translation>
    </message>
    <message>
        <source>Set synchronous_commit = on in postgresql.conf and reload.</source>
        <translation>Setzen Sie synchronous_commit = on in postgresql.conf und laden Sie neu.</translation>
    </message>
    <message>
        <source>A failing disk would go unnoticed (%1 = off).</source>
        <translation>Eine versagende Festplatte bliebe unbemerkt (%1 = off).</translation>
    </message>
    <message>
        <source>Stop the server and run pg_checksums --enable.</source>
        <translation>Halten Sie den Server an und führen Sie pg_checksums --enable aus.</translation>
    </message>
    <message>
        <source>The database keeps texts as %1, where not every letter has a place.</source>
        <translation>Die Datenbank speichert Texte als %1, worin nicht jeder Buchstabe Platz hat.</translation>
    </message>
    <message>
        <source>Make a database with the encoding UTF8 and restore a backup into it.</source>
        <translation>Legen Sie eine Datenbank mit der Kodierung UTF8 an und stellen Sie eine Sicherung darin wieder her.</translation>
    </message>
    <message>
        <source>The server compiles statements, which takes longer than they do (%1 = on).</source>
        <translation>Der Server übersetzt Anweisungen, was länger dauert als sie selbst (%1 = on).</translation>
    </message>
    <message>
        <source>“tenderyard server upgrade” turns it off for this database.</source>
        <translation>„tenderyard server upgrade“ schaltet es für diese Datenbank aus.</translation>
    </message>
</context>
<context>
    <name>ServerCommand</name>
    <message>
        <source>The server wants the password of %1, or another one. Put it into the file ~/.pgpass or into PGPASSWORD, or run this in a terminal, where it is asked for.</source>
        <translation>Der Server verlangt das Passwort von %1 oder ein anderes. Schreiben Sie es in die Datei ~/.pgpass oder in PGPASSWORD, oder führen Sie dies in einem Terminal aus, wo es erfragt wird.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>Password for the first person:</source>
        <translation>Passwort für die erste Person:</translation>
    </message>
    <message>
        <source>A password has at least 10 characters.</source>
        <translation>Ein Passwort hat mindestens 10 Zeichen.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>Das ist nicht dasselbe.</translation>
    </message>
    <message>
        <source>No password was chosen, so nothing was made.</source>
        <translation>Es wurde kein Passwort gewählt, also wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The office “%1” is made. %2 signs in as %3.</source>
        <translation>Die Vergabestelle „%1“ ist angelegt. %2 meldet sich als %3 an.</translation>
    </message>
    <message>
        <source>The password, which is shown this once: %1</source>
        <translation>Das Passwort, das nur dieses eine Mal gezeigt wird: %1</translation>
    </message>
    <message>
        <source>People on other computers need the server’s name instead of “%1” below.</source>
        <translation>Auf anderen Computern braucht man unten statt „%1“ den Namen des Servers.</translation>
    </message>
    <message>
        <source>The office is up to date: schema %1 before, %2 now.</source>
        <translation>Die Vergabestelle ist auf dem neuesten Stand: Schema %1 vorher, %2 jetzt.</translation>
    </message>
    <message>
        <source>The office was up to date already (schema %1).</source>
        <translation>Die Vergabestelle war schon auf dem neuesten Stand (Schema %1).</translation>
    </message>
    <message>
        <source>ERROR [%1] %2</source>
        <translation>FEHLER [%1] %2</translation>
    </message>
    <message>
        <source>warning [%1] %2</source>
        <translation>Warnung [%1] %2</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>The backup is in %1: the dump, and people’s logins in logins.sql. Keep both from others: whoever has them has all of the office’s data, and can try passwords at leisure.</source>
        <translation>Die Sicherung ist in %1: der Abzug, und die Anmeldungen der Personen in logins.sql. Halten Sie beides von anderen fern: Wer sie hat, hat alle Daten der Vergabestelle und kann in Ruhe Passwörter probieren.</translation>
    </message>
    <message>
        <source>The office is restored, and everybody signs in as before. Look at it with “tenderyard server check”.</source>
        <translation>Die Vergabestelle ist wiederhergestellt, und alle melden sich an wie zuvor. Sehen Sie sie mit „tenderyard server check“ an.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Bidding</source>
        <translation>Angebotsphase</translation>
    </message>
    <message>
        <source>To open</source>
        <translation>Zu öffnen</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Zuschlag erteilt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Ausführung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Engere Wahl</translation>
    </message>
    <message>
        <source>To reconfirm</source>
        <translation>Neu zu bestätigen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Gewerke</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Er ist abgelaufen</translation>
    </message>
    <message>
        <source>It expires within 30 days</source>
        <translation>Er läuft in den nächsten 30 Tagen ab</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Nicht abgelaufen</translation>
    </message>
    <message>
        <source>The holder is not the company of the profile</source>
        <translation>Der Inhaber ist nicht das Unternehmen des Profils</translation>
    </message>
    <message>
        <source>The holder is the company of the profile</source>
        <translation>Der Inhaber ist das Unternehmen des Profils</translation>
    </message>
    <message>
        <source>Uploaded by you: a second person verifies it</source>
        <translation>Von Ihnen hochgeladen: Eine zweite Person prüft ihn</translation>
    </message>
    <message>
        <source>Not uploaded by you</source>
        <translation>Nicht von Ihnen hochgeladen</translation>
    </message>
    <message>
        <source>Entered on behalf of the contractor</source>
        <translation>Für das Unternehmen eingetragen</translation>
    </message>
</context>
<context>
    <name>TenderFieldTable</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a date and time, %2: the name of its time zone</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Scope of work</source>
        <translation>Leistungsumfang</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Budget minimum</source>
        <translation>Budgetuntergrenze</translation>
    </message>
    <message>
        <source>Budget maximum</source>
        <translation>Budgetobergrenze</translation>
    </message>
    <message>
        <source>Budget shown</source>
        <translation>Budget gezeigt</translation>
    </message>
    <message>
        <source>Shown to bidders</source>
        <translation>Den Bietern gezeigt</translation>
    </message>
    <message>
        <source>Kept from bidders</source>
        <translation>Den Bietern nicht gezeigt</translation>
    </message>
    <message>
        <source>Bidding opens</source>
        <translation>Angebote ab</translation>
    </message>
    <message>
        <source>Bids close</source>
        <translation>Angebotsfrist</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Gewerke</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Who may bid</source>
        <translation>Wer bieten darf</translation>
    </message>
</context>
<context>
    <name>TenderOffers</name>
    <message>
        <source>Hide the budget from bidders</source>
        <translation>Budget vor Bietern verbergen</translation>
    </message>
    <message>
        <source>Show the budget to bidders</source>
        <translation>Budget den Bietern zeigen</translation>
    </message>
    <message>
        <source>Compare bids</source>
        <translation>Angebote vergleichen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Copy to a new draft</source>
        <translation>In einen neuen Entwurf kopieren</translation>
    </message>
</context>
<context>
    <name>TenderWords</name>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>%1: a time in the reader&apos;s zone, %2: the same time elsewhere, %3: the name of that time zone</extracomment>
        <translation>%1 (%2 in %3)</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Keine genannt</translation>
    </message>
    <message>
        <source>Sealed: no one sees a price before the bids are opened.</source>
        <translation>Versiegelt: Niemand sieht einen Preis, bevor die Angebote geöffnet werden.</translation>
    </message>
    <message>
        <source>Open: the owner sees bids as they arrive.</source>
        <translation>Offen: Der Bauherr sieht die Angebote, sobald sie eingehen.</translation>
    </message>
</context>
<context>
    <name>WalkthroughCommand</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ActionRunner</name>
    <message>
        <source>All bids are rejected; unopened ones stay sealed. This cannot be undone.</source>
        <translation>Alle Angebote werden abgelehnt; ungeöffnete bleiben versiegelt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The other bids become what they were; the milestone plan is deleted and stays in the history.</source>
        <translation>Die anderen Angebote werden wieder, was sie waren; der Meilensteinplan wird gelöscht und bleibt in der Historie.</translation>
    </message>
    <message>
        <source>The milestone plan is fixed from then on.</source>
        <translation>Der Meilensteinplan steht von da an fest.</translation>
    </message>
    <message>
        <source>Approving less than the whole amount makes a new milestone of the rest. A payment is instructed.</source>
        <translation>Wird weniger als der ganze Betrag freigegeben, entsteht aus dem Rest ein neuer Meilenstein. Eine Zahlung wird angewiesen.</translation>
    </message>
    <message>
        <source>Did the bank confirm that the payment was not carried out? A retry is a payment of its own.</source>
        <translation>Hat die Bank bestätigt, dass die Zahlung nicht ausgeführt wurde? Ein neuer Versuch ist eine eigene Zahlung.</translation>
    </message>
    <message>
        <source>You may bid again until the deadline.</source>
        <translation>Bis zur Angebotsfrist können Sie erneut bieten.</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>Freigegebener Betrag</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Bank’s reference</source>
        <translation>Zeichen der Bank</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Grund in Worten</translation>
    </message>
    <message>
        <source>No new bids, awards or new payments; running contracts go on.</source>
        <translation>Keine neuen Angebote, keine Zuschläge, keine neuen Zahlungen; laufende Aufträge gehen weiter.</translation>
    </message>
</context>
<context>
    <name>tenderyard::AddMemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Somebody may have several duties; add each on its own.</source>
        <translation>Jemand kann mehrere Aufgaben haben; fügen Sie jede einzeln hinzu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>&amp;Aufgabe</translation>
    </message>
</context>
<context>
    <name>tenderyard::AdministratorFields</name>
    <message>
        <source>The server has no database of this name. Make it with “createdb”.</source>
        <translation>Der Server hat keine Datenbank dieses Namens. Legen Sie sie mit „createdb“ an.</translation>
    </message>
    <message>
        <source>The server does not know this sign-in with this password.</source>
        <translation>Der Server kennt diesen Anmeldenamen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>The server’s pg_hba.conf does not let this sign-in into this database, or not from here.</source>
        <translation>Die pg_hba.conf des Servers lässt diesen Anmeldenamen nicht in diese Datenbank, oder nicht von hier aus.</translation>
    </message>
    <message>
        <source>This server is a standby and takes no changes. Name the first one.</source>
        <translation>Dieser Server steht nur in Bereitschaft und nimmt keine Änderungen an. Nennen Sie den ersten.</translation>
    </message>
    <message>
        <source>This is not how a server is named: db.example.org or db.example.org:5432.</source>
        <translation>So wird kein Server genannt. Richtig ist: db.example.org oder db.example.org:5432.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Datenban&amp;k</translation>
    </message>
    <message>
        <source>Certificate of the authorit&amp;y</source>
        <translation>Zertifikat der Zertifi&amp;zierungsstelle</translation>
    </message>
    <message>
        <source>Sign-&amp;in of the server’s administrator</source>
        <translation>Anmeldena&amp;me der Serververwaltung</translation>
    </message>
    <message>
        <source>Pass&amp;word of the administrator</source>
        <translation>Pass&amp;wort der Serververwaltung</translation>
    </message>
    <message>
        <source>Empty: one of the authorities that this computer trusts.</source>
        <translation>Leer: eine der Stellen, denen dieser Computer vertraut.</translation>
    </message>
</context>
<context>
    <name>tenderyard::AwardDialog</name>
    <message>
        <source>Award to %1</source>
        <translation>Zuschlag an %1</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Zuschlag erteilen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Why &amp;over budget</source>
        <translation>Warum &amp;über dem Budget</translation>
    </message>
    <message>
        <source>The bid is %1 above the budget maximum.</source>
        <translation>Das Angebot liegt %1 über der Budgetobergrenze.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days. The other bids become Rejected, which their bidders see; what they offered stays as it was.</source>
        <translation>
            <numerusform>%1 in %n Tag. Die anderen Angebote werden auf Abgelehnt gesetzt, was ihre Bieter sehen; was sie angeboten haben, bleibt, wie es war.</numerusform>
            <numerusform>%1 in %n Tagen. Die anderen Angebote werden auf Abgelehnt gesetzt, was ihre Bieter sehen; was sie angeboten haben, bleibt, wie es war.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::BidDecisions</name>
    <message>
        <source>Awarded to %1</source>
        <translation>Zuschlag an %1 erteilt</translation>
    </message>
    <message>
        <source>%1 is off the shortlist</source>
        <translation>%1 ist nicht mehr in der engeren Wahl</translation>
    </message>
    <message>
        <source>%1 is on the shortlist</source>
        <translation>%1 ist in der engeren Wahl</translation>
    </message>
    <message>
        <source>Reject the bid of %1</source>
        <translation>Angebot von %1 ablehnen</translation>
    </message>
    <message>
        <source>The bidder reads the reason. While the tender is open you can take this back.</source>
        <translation>Der Bieter liest den Grund. Solange die Ausschreibung läuft, können Sie das zurücknehmen.</translation>
    </message>
    <message>
        <source>Bid of %1 rejected</source>
        <translation>Angebot von %1 abgelehnt</translation>
    </message>
    <message>
        <source>Let the bid of %1 take part again</source>
        <translation>Angebot von %1 wieder teilnehmen lassen</translation>
    </message>
    <message>
        <source>Bid of %1 reinstated</source>
        <translation>Angebot von %1 wieder zugelassen</translation>
    </message>
    <message>
        <source>Assess the price of %1</source>
        <translation>Preis von %1 beurteilen</translation>
    </message>
    <message>
        <source>It is far below the other bids. Write down why the work can be done for it, or what the bidder answered. It is kept with the bid.</source>
        <translation>Er liegt weit unter den anderen Angeboten. Schreiben Sie auf, warum die Arbeiten dafür zu leisten sind oder was der Bieter geantwortet hat. Das wird beim Angebot aufbewahrt.</translation>
    </message>
    <message>
        <source>Price of %1 assessed</source>
        <translation>Preis von %1 beurteilt</translation>
    </message>
    <message>
        <source>Open the bids</source>
        <translation>Angebote öffnen</translation>
    </message>
    <message>
        <source>All sealed bids are opened at once and recorded with the time and your name. This cannot be undone.</source>
        <translation>Alle versiegelten Angebote werden auf einmal geöffnet und mit der Zeit und Ihrem Namen vermerkt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n bids opened</source>
        <translation>
            <numerusform>%n Angebot geöffnet</numerusform>
            <numerusform>%n Angebote geöffnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::BidEditor</name>
    <message>
        <source>&amp;Cost</source>
        <translation>Angebots&amp;summe</translation>
    </message>
    <message>
        <source>&amp;Time in days</source>
        <translation>&amp;Bauzeit in Tagen</translation>
    </message>
    <message>
        <source>&amp;Message (optional)</source>
        <translation>&amp;Nachricht (freiwillig)</translation>
    </message>
    <message>
        <source>From the start of the work to its completion.</source>
        <translation>Vom Beginn der Arbeiten bis zur Fertigstellung.</translation>
    </message>
    <message>
        <source>What the price assumes, when you can start.</source>
        <translation>Was der Preis voraussetzt und wann Sie beginnen können.</translation>
    </message>
    <message>
        <source>In %1, for all of the work.</source>
        <extracomment>%1: the code of a currency</extracomment>
        <translation>In %1, für die ganze Leistung.</translation>
    </message>
</context>
<context>
    <name>tenderyard::BidFormPage</name>
    <message>
        <source>Bid</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Send the bid</source>
        <translation>Angebot absenden</translation>
    </message>
    <message>
        <source>This tender is not there</source>
        <translation>Diese Ausschreibung gibt es nicht</translation>
    </message>
    <message>
        <source>It may have been taken away, or it is not for you to see.</source>
        <translation>Sie wurde vielleicht entfernt, oder sie ist für Sie nicht sichtbar.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>The tender</source>
        <translation>Die Ausschreibung</translation>
    </message>
    <message>
        <source>What you must hold</source>
        <translation>Was Sie nachweisen müssen</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>Ihr Angebot</translation>
    </message>
    <message>
        <source>Bids close %1, %2</source>
        <translation>Angebotsfrist endet %1, %2</translation>
    </message>
    <message>
        <source>Bids closed %1</source>
        <translation>Angebotsfrist endete %1</translation>
    </message>
    <message>
        <source>Your bid has won.</source>
        <translation>Ihr Angebot hat den Zuschlag erhalten.</translation>
    </message>
    <message>
        <source>Show my contracts</source>
        <translation>Meine Aufträge anzeigen</translation>
    </message>
    <message>
        <source>You withdrew your bid. You can send another one until the deadline.</source>
        <translation>Sie haben Ihr Angebot zurückgezogen. Bis zur Angebotsfrist können Sie ein neues absenden.</translation>
    </message>
    <message>
        <source>Your bid was not chosen.</source>
        <translation>Ihr Angebot wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>Your bid was rejected: %1</source>
        <translation>Ihr Angebot wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>The tender was changed after you sent your bid. Read it again, and send the bid once more so that it counts.</source>
        <translation>Die Ausschreibung wurde geändert, nachdem Sie Ihr Angebot abgesandt haben. Lesen Sie sie noch einmal, und senden Sie das Angebot erneut ab, damit es zählt.</translation>
    </message>
    <message>
        <source>Send the revised bid</source>
        <translation>Überarbeitetes Angebot absenden</translation>
    </message>
    <message>
        <source>The bid cannot be changed now</source>
        <translation>Das Angebot lässt sich jetzt nicht ändern</translation>
    </message>
    <message>
        <source>You cannot bid on this tender now</source>
        <translation>Für diese Ausschreibung können Sie jetzt nicht bieten</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht abgesandt</translation>
    </message>
    <message>
        <source>Bid sent at %1</source>
        <translation>Angebot abgesandt: %1</translation>
    </message>
    <message>
        <source>Withdraw the bid</source>
        <translation>Angebot zurückziehen</translation>
    </message>
    <message>
        <source>It no longer takes part, and stays in the history. Until the deadline you can send another one.</source>
        <translation>Es nimmt nicht mehr teil und bleibt in der Historie. Bis zur Angebotsfrist können Sie ein neues absenden.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Bid withdrawn</source>
        <translation>Angebot zurückgezogen</translation>
    </message>
    <message>
        <source>Ctrl+Enter send</source>
        <translation>Strg+Eingabe absenden</translation>
    </message>
    <message>
        <source>Leave without sending?</source>
        <translation>Ohne Absenden verlassen?</translation>
    </message>
    <message>
        <source>What you typed of your bid has not been sent and is lost.</source>
        <translation>Was Sie für Ihr Angebot eingegeben haben, ist nicht abgesandt und geht verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>tenderyard::BidList</name>
    <message>
        <source>Tender</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Angebotssumme</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Tender status</source>
        <translation>Status der Ausschreibung</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Angebotsfrist</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>tenderyard::BidReceiptView</name>
    <message>
        <source>%1, last change %2, revision %3</source>
        <extracomment>%1: an amount, %2: a time, %3: which revision of the bid it is</extracomment>
        <translation>%1, letzte Änderung %2, Fassung %3</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>Siegel: %1</translation>
    </message>
    <message>
        <source>This fingerprint (SHA-256) seals your bid. When the bids are opened, only a bid that matches its fingerprint counts, so nobody can change it unseen.</source>
        <translation>Dieser Fingerabdruck (SHA-256) versiegelt Ihr Angebot. Beim Öffnen der Angebote zählt nur ein Angebot, das zu seinem Fingerabdruck passt; so kann es niemand unbemerkt ändern.</translation>
    </message>
    <message>
        <source>The bid is open: the owner can read it. Its fingerprint (SHA-256) was checked.</source>
        <translation>Das Angebot ist offen: Der Bauherr kann es lesen. Sein Fingerabdruck (SHA-256) wurde geprüft.</translation>
    </message>
</context>
<context>
    <name>tenderyard::BidRequirements</name>
    <message>
        <source>The office asks for no certification.</source>
        <translation>Die Vergabestelle verlangt keinen Nachweis.</translation>
    </message>
</context>
<context>
    <name>tenderyard::BudgetFilter</name>
    <message>
        <source>Budget…</source>
        <translation>Budget…</translation>
    </message>
    <message>
        <source>Budget: %1 to %2</source>
        <translation>Budget: %1 bis %2</translation>
    </message>
    <message>
        <source>Budget: from %1</source>
        <translation>Budget: ab %1</translation>
    </message>
    <message>
        <source>Budget: up to %1</source>
        <translation>Budget: bis %1</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Budget: %1</translation>
    </message>
    <message>
        <source>Filter by budget</source>
        <translation>Nach Budget filtern</translation>
    </message>
    <message>
        <source>Leave the currency at “any” to show every tender again.</source>
        <translation>Lassen Sie die Währung auf „beliebig“, um wieder alle Ausschreibungen zu zeigen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;Mindestens</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
</context>
<context>
    <name>tenderyard::BulkPane</name>
    <message>
        <source>Each document has to be looked at before it is verified, so that is done one by one.</source>
        <translation>Jedes Dokument muss angesehen werden, bevor es geprüft ist; das geschieht daher einzeln.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Zum Prüfen nehmen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Ablehnen (R)</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>zum Prüfen genommen</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>%n Nachweis ablehnen</numerusform>
            <numerusform>%n Nachweise ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each contractor reads the same reason.</source>
        <translation>Jedes Unternehmen liest denselben Grund.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n %1.</source>
        <translation>
            <numerusform>%n %1.</numerusform>
            <numerusform>%n %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Ausgelassen: %1. %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationDialog</name>
    <message>
        <source>Change the certification</source>
        <translation>Nachweis ändern</translation>
    </message>
    <message>
        <source>Replace the certification</source>
        <translation>Nachweis ersetzen</translation>
    </message>
    <message>
        <source>Record a certification</source>
        <translation>Nachweis erfassen</translation>
    </message>
    <message>
        <source>Add a certification</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Staff verify it again after the change.</source>
        <translation>Nach der Änderung prüft ihn die Geschäftsstelle erneut.</translation>
    </message>
    <message>
        <source>The present one stays valid until staff have verified the new one.</source>
        <translation>Der jetzige gilt weiter, bis die Geschäftsstelle den neuen geprüft hat.</translation>
    </message>
    <message>
        <source>Staff compare what you enter with the document.</source>
        <translation>Die Geschäftsstelle vergleicht Ihre Eingaben mit dem Dokument.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Arrived at</source>
        <translation>&amp;Eingegangen am</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Only when the document itself is another one</source>
        <translation>Nur wenn das Dokument selbst ein anderes ist</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationFieldSet</name>
    <message>
        <source>&amp;Type</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>Auss&amp;teller</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>H&amp;older</source>
        <translation>&amp;Inhaber</translation>
    </message>
    <message>
        <source>As the document names it</source>
        <translation>Wie im Dokument genannt</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>I&amp;ssued on</source>
        <translation>Aus&amp;gestellt am</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>Gültig &amp;bis</translation>
    </message>
    <message>
        <source>Empty when it does not expire</source>
        <translation>Leer, wenn er nicht abläuft</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Deckungssumme</translation>
    </message>
    <message>
        <source>What the insurance covers at most for each claim</source>
        <translation>Was die Versicherung je Schadensfall höchstens deckt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Deckungssumme</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationList</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationListPage</name>
    <message>
        <source>No certifications yet</source>
        <translation>Noch keine Nachweise</translation>
    </message>
    <message>
        <source>Add what your trades require. Staff of the office check each one; then you can bid.</source>
        <translation>Fügen Sie hinzu, was Ihre Gewerke verlangen. Die Geschäftsstelle prüft jeden Nachweis; danach können Sie bieten.</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Still missing for an approved profile: %1</source>
        <translation>Für ein freigegebenes Profil fehlt noch: %1</translation>
    </message>
    <message>
        <source>Certifications belong to a profile, which you have not made yet.</source>
        <translation>Nachweise gehören zu einem Profil; Sie haben noch keines angelegt.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Profil anlegen</translation>
    </message>
    <message>
        <source>&amp;Add certifications…</source>
        <translation>&amp;Nachweise hinzufügen…</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG up to 25 MB each. You can also drop files anywhere on this page.</source>
        <translation>PDF, JPEG oder PNG mit jeweils höchstens 25 MB. Sie können Dateien auch irgendwo auf dieser Seite ablegen.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>&amp;Uploads</translation>
    </message>
    <message>
        <source>Add certifications</source>
        <translation>Nachweise hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Uploads (%1)</source>
        <translation>&amp;Uploads (%1)</translation>
    </message>
    <message>
        <source>Certification saved</source>
        <translation>Nachweis gespeichert</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not saved as certifications yet. What was typed for them is lost.</source>
        <translation>
            <numerusform>%n Datei ist noch nicht als Nachweis gespeichert. Was dafür eingegeben wurde, geht verloren.</numerusform>
            <numerusform>%n Dateien sind noch nicht als Nachweise gespeichert. Was dafür eingegeben wurde, geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Choose the certifications’ files</source>
        <translation>Dateien der Nachweise wählen</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationNote</name>
    <message>
        <source>the one until %1</source>
        <translation>der bis %1</translation>
    </message>
    <message>
        <source>the present one</source>
        <translation>der jetzige</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Deckungssumme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sent back by staff: %1</source>
        <translation>Von der Geschäftsstelle zurückgewiesen: %1</translation>
    </message>
    <message>
        <source>Sent back by staff: %1 – “%2”</source>
        <translation>Von der Geschäftsstelle zurückgewiesen: %1 – „%2“</translation>
    </message>
    <message>
        <source>Renews %1, which counts until staff have verified this one.</source>
        <translation>Erneuert einen Nachweis, der zählt, bis die Geschäftsstelle diesen geprüft hat: %1.</translation>
    </message>
    <message>
        <source>Its renewal %1 waits for staff. This one counts until they have verified it.</source>
        <translation>Seine Erneuerung wartet auf die Geschäftsstelle: %1. Dieser Nachweis zählt, bis sie geprüft ist.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Berichtigen…</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationTypesEdit</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Ask for its limit</source>
        <translation>Deckungssumme verlangen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Add a type…</source>
        <translation>Art hinzufügen…</translation>
    </message>
    <message>
        <source>Move the type up</source>
        <translation>Art nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the type down</source>
        <translation>Art nach unten verschieben</translation>
    </message>
    <message>
        <source>Retire the type</source>
        <translation>Art nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Deckungssumme</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Types of certifications</source>
        <translation>Nachweisarten</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ask for no limit</source>
        <translation>Keine Deckungssumme verlangen</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Offer the type again</source>
        <translation>Art wieder anbieten</translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation>Art hinzufügen</translation>
    </message>
    <message>
        <source>Contractors choose it for what they upload.</source>
        <translation>Unternehmen wählen sie für das, was sie hochladen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>An insurance: ask for its limit</source>
        <translation>Eine Versicherung: Deckungssumme verlangen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Deckungssumme</translation>
    </message>
    <message>
        <source>Rename the type</source>
        <translation>Art umbenennen</translation>
    </message>
    <message>
        <source>The new name is offered from now on. Certifications that have the old one keep it.</source>
        <translation>Von jetzt an wird der neue Name angeboten. Nachweise mit dem alten behalten ihn.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Ask for the new one where the old one is asked for</source>
        <translation>Die neue verlangen, wo die alte verlangt wird</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation>&amp;Verlangt</translation>
    </message>
    <message>
        <source>Then everybody has to upload it anew, under its new name.</source>
        <translation>Dann müssen alle den Nachweis unter dem neuen Namen neu hochladen.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ChangeRequestDialog</name>
    <message>
        <source>Ask for a change</source>
        <translation>Um eine Änderung bitten</translation>
    </message>
    <message>
        <source>The contractor reads this on the profile. It waits outside of the queue until it is changed.</source>
        <translation>Das Unternehmen liest dies im Profil. Es wartet außerhalb der Prüfliste, bis es geändert ist.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>&amp;What shall change</source>
        <translation>&amp;Was sich ändern soll</translation>
    </message>
</context>
<context>
    <name>tenderyard::CheckedField</name>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>%1 in the document</source>
        <translation>%1 im Dokument</translation>
    </message>
    <message>
        <source>What the program read in the document. Put it right if it was read wrongly.</source>
        <translation>Was das Programm im Dokument gelesen hat. Berichtigen Sie es, wenn es falsch gelesen wurde.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>Vorher: nichts</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
</context>
<context>
    <name>tenderyard::CheckedFields</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingegeben</translation>
    </message>
</context>
<context>
    <name>tenderyard::ColleagueCombo</name>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
</context>
<context>
    <name>tenderyard::CompareModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: a bidder, %2: what is compared, %3: its value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tenderyard::ComparePage</name>
    <message>
        <source>Compare bids</source>
        <translation>Angebote vergleichen</translation>
    </message>
    <message>
        <source>Show tender</source>
        <translation>Ausschreibung anzeigen</translation>
    </message>
    <message>
        <source>Open the bids…</source>
        <translation>Angebote öffnen…</translation>
    </message>
    <message>
        <source>The bids were not opened</source>
        <translation>Die Angebote wurden nicht geöffnet</translation>
    </message>
    <message>
        <source>No bids to compare</source>
        <translation>Keine Angebote zu vergleichen</translation>
    </message>
    <message>
        <source>Bids come here once a tender’s deadline has passed, those of an open tender at once.</source>
        <translation>Angebote erscheinen hier, sobald die Angebotsfrist einer Ausschreibung abgelaufen ist, die einer offenen Ausschreibung sofort.</translation>
    </message>
    <message>
        <source>Tenders with bids</source>
        <translation>Ausschreibungen mit Angeboten</translation>
    </message>
    <message>
        <source>Choose the tender whose bids you want to compare.</source>
        <translation>Wählen Sie die Ausschreibung, deren Angebote Sie vergleichen möchten.</translation>
    </message>
    <message>
        <source>Sealed tender</source>
        <translation>Versiegelte Ausschreibung</translation>
    </message>
    <message>
        <source>Open tender</source>
        <translation>Offene Ausschreibung</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
    <message>
        <source>bids close %1</source>
        <translation>Angebotsfrist %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bids</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n zurückgezogen</numerusform>
            <numerusform>%n zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>These bids are not for you to see</source>
        <translation>Diese Angebote sind für Sie nicht sichtbar</translation>
    </message>
    <message>
        <source>No bids</source>
        <translation>Keine Angebote</translation>
    </message>
    <message>
        <source>Nobody has sent a bid yet. You can also record one that came by letter.</source>
        <translation>Noch hat niemand ein Angebot abgesandt. Sie können auch eines erfassen, das mit der Post kam.</translation>
    </message>
    <message>
        <source>No bid was found when the bids were opened.</source>
        <translation>Beim Öffnen der Angebote wurde kein Angebot gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed bids</source>
        <translation>
            <numerusform>%n versiegeltes Angebot</numerusform>
            <numerusform>%n versiegelte Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>The tender was cancelled before the bids were opened. They stay sealed.</source>
        <translation>Die Ausschreibung wurde aufgehoben, bevor die Angebote geöffnet waren. Sie bleiben versiegelt.</translation>
    </message>
    <message>
        <source>Nobody sees a price, a name or a time before the deadline. The bids can be opened from %1, %2.</source>
        <translation>Niemand sieht vor der Angebotsfrist einen Preis, einen Namen oder eine Zeit. Die Angebote können ab %1, %2, geöffnet werden.</translation>
    </message>
    <message>
        <source>Bid recorded</source>
        <translation>Angebot erfasst</translation>
    </message>
    <message>
        <source>← → choose a bid · Space shortlist · P pin · H hide</source>
        <translation>← → Angebot wählen · Leertaste engere Wahl · P anheften · H ausblenden</translation>
    </message>
    <message>
        <source>Only the members of a tender see its bids. Whoever manages it can add you.</source>
        <translation>Nur die Mitglieder einer Ausschreibung sehen ihre Angebote. Wer sie leitet, kann Sie hinzufügen.</translation>
    </message>
    <message>
        <source>The deadline has passed. Open the bids to read and compare them: who bid, for how much and in what time is shown to all its members.</source>
        <translation>Die Angebotsfrist ist abgelaufen. Öffnen Sie die Angebote (Submission), um sie zu lesen und zu vergleichen: Wer bietet, zu welchem Preis und in welcher Zeit, sehen dann alle Mitglieder der Ausschreibung.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ComparePanel</name>
    <message>
        <source>Selected bid</source>
        <translation>Gewähltes Angebot</translation>
    </message>
    <message>
        <source>This bid cannot be awarded yet</source>
        <translation>Auf dieses Angebot kann der Zuschlag noch nicht erteilt werden</translation>
    </message>
    <message>
        <source>The tender was cancelled. Its bids are kept as they were.</source>
        <translation>Die Ausschreibung wurde aufgehoben. Ihre Angebote bleiben erhalten, wie sie waren.</translation>
    </message>
    <message>
        <source>Awarded to %1.</source>
        <translation>Zuschlag an %1 erteilt.</translation>
    </message>
    <message>
        <source>Show the contract</source>
        <translation>Auftrag anzeigen</translation>
    </message>
</context>
<context>
    <name>tenderyard::CompareTable</name>
    <message>
        <source>Sorted by bid total</source>
        <translation>Nach Angebotssumme sortiert</translation>
    </message>
    <message>
        <source>Sorted by time offered</source>
        <translation>Nach angebotener Bauzeit sortiert</translation>
    </message>
    <message>
        <source>Sorted by rating</source>
        <translation>Nach Bewertung sortiert</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>Nach Namen sortiert</translation>
    </message>
    <message>
        <source>Bids side by side</source>
        <translation>Angebote nebeneinander</translation>
    </message>
    <message>
        <source>Do not pin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin to the front</source>
        <translation>Vorn anheften</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Profil anzeigen</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
    <message>
        <source>Show all bids</source>
        <translation>Alle Angebote anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 sichtbar</translation>
    </message>
</context>
<context>
    <name>tenderyard::ConflictDialog</name>
    <message>
        <source>Somebody else has changed this</source>
        <translation>Jemand anderes hat das geändert</translation>
    </message>
    <message>
        <source>Choose for each field which value shall stand. Nothing is saved before.</source>
        <translation>Wählen Sie für jedes Feld, welcher Wert gelten soll. Vorher wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save these</source>
        <translation>Diese speichern</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Von mir: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Von anderen: %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::ConnectPage</name>
    <message>
        <source>&amp;Keep the password in this computer’s keychain</source>
        <translation>Passwort im Sch&amp;lüsselbund dieses Computers behalten</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Paste an invitation…</source>
        <translation>&amp;Einladung einfügen…</translation>
    </message>
    <message>
        <source>Several with commas between them; the port after a colon.</source>
        <translation>Mehrere mit Kommas dazwischen; der Port nach einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Datenban&amp;k</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>Anmeldena&amp;me</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Empty: one of the authorities that this computer trusts.</source>
        <translation>Leer: eine der Stellen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Paste the invitation that you were given, or type what it says.</source>
        <translation>Fügen Sie die Einladung ein, die Sie bekommen haben, oder geben Sie ein, was darin steht.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1, on the server %2</source>
        <translation>%1, auf dem Server %2</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Sie sind zu %1 eingeladen.</translation>
    </message>
    <message>
        <source>Paste an invitation</source>
        <translation>Einladung einfügen</translation>
    </message>
    <message>
        <source>Paste the text that you were given, from “Tenderyard invitation” to its end.</source>
        <translation>Fügen Sie den Text ein, den Sie bekommen haben, von „Tenderyard invitation“ bis zum Ende.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Einladung</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>A server on this computer: nothing leaves it.</source>
        <translation>Ein Server auf diesem Computer: Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has to prove that it is the one you name.</source>
        <translation>Die Verbindung ist verschlüsselt, und der Server muss beweisen, dass er der genannte ist.</translation>
    </message>
    <message>
        <source>None of these servers takes changes now. Try again in a moment, or name the others too.</source>
        <translation>Keiner dieser Server nimmt gerade Änderungen an. Versuchen Sie es gleich noch einmal, oder nennen Sie auch die anderen.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Compare it with the invitation.</source>
        <translation>Der Server hat keine Datenbank dieses Namens. Vergleichen Sie ihn mit der Einladung.</translation>
    </message>
    <message>
        <source>This database holds no office. Compare its name with the invitation.</source>
        <translation>In dieser Datenbank ist keine Vergabestelle. Vergleichen Sie ihren Namen mit der Einladung.</translation>
    </message>
    <message>
        <source>A newer version of Tenderyard looks after this office. Update this program.</source>
        <translation>Diese Vergabestelle wird von einer neueren Version von Tenderyard betreut. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>This is not how a server is named: db.example.org or db.example.org:5432.</source>
        <translation>So wird kein Server genannt. Richtig ist: db.example.org oder db.example.org:5432.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Details of the connection</source>
        <translation>Angaben &amp;zur Verbindung</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>Certificate of the authorit&amp;y</source>
        <translation>Zertifikat der Zertifi&amp;zierungsstelle</translation>
    </message>
</context>
<context>
    <name>tenderyard::ContractorList</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Laufen ab</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>tenderyard::ContractorListPage</name>
    <message>
        <source>Nobody is suspended</source>
        <translation>Niemand ist gesperrt</translation>
    </message>
    <message>
        <source>No contractors yet</source>
        <translation>Noch keine Unternehmen</translation>
    </message>
    <message>
        <source>Contractors stand here once they have made a profile, or were recorded or imported, and you may see them.</source>
        <translation>Unternehmen stehen hier, sobald sie ein Profil angelegt haben, erfasst oder importiert wurden und für Sie sichtbar sind.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Re&amp;cord a contractor…</source>
        <translation>Unternehmen er&amp;fassen…</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>A suspended contractor makes no new bids and gets no awards or new payments; running contracts go on.</source>
        <translation>Ein gesperrtes Unternehmen gibt keine neuen Angebote ab und erhält keine Zuschläge und keine neuen Zahlungen; laufende Aufträge gehen weiter.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ContractorPage</name>
    <message>
        <source>Contractor</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Over&amp;view</source>
        <translation>&amp;Überblick</translation>
    </message>
    <message>
        <source>&amp;Certifications</source>
        <translation>&amp;Nachweise</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>&amp;Bewertungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historie</translation>
    </message>
    <message>
        <source>There is no such contractor</source>
        <translation>Dieses Unternehmen gibt es nicht</translation>
    </message>
    <message>
        <source>It does not exist, or you may not see it.</source>
        <translation>Es existiert nicht, oder es ist für Sie nicht sichtbar.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>As&amp;k for a change…</source>
        <translation>Um Än&amp;derung bitten…</translation>
    </message>
    <message>
        <source>Record a cer&amp;tification…</source>
        <translation>Nach&amp;weis erfassen…</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 stars from %n reviews</source>
        <translation>
            <numerusform>%1 von 5 Sternen aus %n Bewertung</numerusform>
            <numerusform>%1 von 5 Sternen aus %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Imported history</source>
        <translation>Importierte Historie</translation>
    </message>
    <message>
        <source>Recorded on behalf of the contractor</source>
        <translation>Für das Unternehmen erfasst</translation>
    </message>
    <message>
        <source>Asked for on %1: “%2”</source>
        <translation>Erbeten am %1: „%2“</translation>
    </message>
    <message>
        <source>Certifications as one P&amp;DF…</source>
        <translation>Nachweise als ein &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>tenderyard::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;New tender…</source>
        <translation>&amp;Neue Ausschreibung…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n things need you</source>
        <translation>
            <numerusform>%1 · %n Vorgang wartet auf Sie</numerusform>
            <numerusform>%1 · %n Vorgänge warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tenders</source>
        <translation>Offene Ausschreibungen</translation>
    </message>
    <message>
        <source>%1 in progress, %2 completed</source>
        <translation>%1 in Ausführung, %2 fertiggestellt</translation>
    </message>
    <message>
        <source>Sealed bids</source>
        <translation>Versiegelte Angebote</translation>
    </message>
    <message numerus="yes">
        <source>%n can be opened</source>
        <translation>
            <numerusform>%n kann geöffnet werden</numerusform>
            <numerusform>%n können geöffnet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>Warten auf Ihre Freigabe</translation>
    </message>
    <message>
        <source>Payments pending</source>
        <translation>Ausstehende Zahlungen</translation>
    </message>
    <message>
        <source>Committed in running contracts</source>
        <translation>In laufenden Aufträgen gebunden</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Nächste Fristen</translation>
    </message>
    <message>
        <source>Tenders that fit you</source>
        <translation>Passende Ausschreibungen</translation>
    </message>
    <message>
        <source>open for bids now</source>
        <translation>nehmen jetzt Angebote an</translation>
    </message>
    <message>
        <source>Live bids</source>
        <translation>Laufende Angebote</translation>
    </message>
    <message numerus="yes">
        <source>%n awarded</source>
        <translation>
            <numerusform>%n mit Zuschlag</numerusform>
            <numerusform>%n mit Zuschlag</numerusform>
        </translation>
    </message>
    <message>
        <source>Under contract</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>Certifications to verify</source>
        <translation>Zu prüfende Nachweise</translation>
    </message>
    <message>
        <source>oldest since %1</source>
        <translation>ältester seit %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>Profiles to approve</source>
        <translation>Freizugebende Profile</translation>
    </message>
    <message>
        <source>Expire in 30 days</source>
        <translation>Laufen in 30 Tagen ab</translation>
    </message>
    <message>
        <source>Expire in 60 days</source>
        <translation>Laufen in 60 Tagen ab</translation>
    </message>
    <message>
        <source>Expire in 90 days</source>
        <translation>Laufen in 90 Tagen ab</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Expiring certifications</source>
        <translation>Ablaufende Nachweise</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>None in the next two weeks.</source>
        <translation>Keine in den nächsten zwei Wochen.</translation>
    </message>
    <message>
        <source>Running contracts</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>No contract is running.</source>
        <translation>Kein Auftrag läuft.</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>An Sie gezahlt</translation>
    </message>
    <message>
        <source>None in the next 90 days.</source>
        <translation>Keine in den nächsten 90 Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the verification &amp;queue</source>
        <translation>Zur &amp;Prüfliste</translation>
    </message>
</context>
<context>
    <name>tenderyard::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
</context>
<context>
    <name>tenderyard::DeadlineRow</name>
    <message>
        <source>Bids close: %1</source>
        <translation>Angebotsfrist: %1</translation>
    </message>
    <message>
        <source>Bidding opens: %1</source>
        <translation>Angebote ab: %1</translation>
    </message>
    <message>
        <source>Milestone due: %1</source>
        <translation>Meilenstein fällig: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n bids</source>
        <translation>
            <numerusform>%1 · %n Angebot</numerusform>
            <numerusform>%1 · %n Angebote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Ask for correction</source>
        <translation>Um Berichtigung bitten</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tenderyard::DecisionPane</name>
    <message>
        <source>Checked by the program</source>
        <translation>Vom Programm geprüft</translation>
    </message>
    <message>
        <source>%1 · uploaded %2</source>
        <translation>%1 · hochgeladen %2</translation>
    </message>
    <message>
        <source>Profile · waits since %1</source>
        <translation>Profil · wartet seit %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over (O)</source>
        <translation>Übernehmen (O)</translation>
    </message>
    <message>
        <source>%1 is checking this</source>
        <translation>%1 prüft das gerade</translation>
    </message>
    <message>
        <source>Taken by you</source>
        <translation>Von Ihnen zum Prüfen genommen</translation>
    </message>
    <message>
        <source>Please correct “%1” to %2.</source>
        <translation>Bitte berichtigen Sie „%1“ zu %2.</translation>
    </message>
    <message>
        <source>The file was changed in the store after it was uploaded.</source>
        <translation>Die Datei wurde nach dem Hochladen in der Ablage geändert.</translation>
    </message>
    <message>
        <source>The file cannot be read from the store.</source>
        <translation>Die Datei ist aus der Ablage nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>The document is still being read.</source>
        <translation>Das Dokument wird noch gelesen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 differs from the document.</source>
        <translation>
            <numerusform>%1 weicht vom Dokument ab.</numerusform>
            <numerusform>%1 weichen vom Dokument ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>File matches its SHA-256</source>
        <translation>Datei passt zu ihrem SHA-256</translation>
    </message>
    <message>
        <source>File does not match its SHA-256: it was changed in the store</source>
        <translation>Datei passt nicht zu ihrem SHA-256: Sie wurde in der Ablage geändert</translation>
    </message>
    <message>
        <source>File not compared with its SHA-256</source>
        <translation>Datei nicht mit ihrem SHA-256 verglichen</translation>
    </message>
    <message>
        <source>%1 uploaded the same file</source>
        <translation>%1 hat dieselbe Datei hochgeladen</translation>
    </message>
    <message>
        <source>Replaces %1, valid until %2</source>
        <translation>Ersetzt %1, gültig bis %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentBar</name>
    <message>
        <source>Thumbnails of the pages (F4)</source>
        <translation>Kleine Bilder der Seiten (F4)</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>Im Dokument suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Fit the &amp;width	W</source>
        <translation>An die &amp;Breite anpassen	W</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page: type a number and press Return</source>
        <translation>Seite: eine Zahl eingeben und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
    <message>
        <source>Turn by a quarter (T)</source>
        <translation>Um ein Viertel drehen (T)</translation>
    </message>
    <message>
        <source>Fit the &amp;page	F</source>
        <translation>An die &amp;Seite anpassen	F</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentMoveView</name>
    <message>
        <source>A scanned letter or record</source>
        <translation>Ein eingescannter Brief oder Beleg</translation>
    </message>
    <message>
        <source>%1 (%2…): it is not the file that was uploaded</source>
        <translation>%1 (%2…): Es ist nicht die Datei, die hochgeladen wurde</translation>
    </message>
    <message>
        <source>%1 (%2…): it is missing</source>
        <translation>%1 (%2…): Sie fehlt</translation>
    </message>
    <message>
        <source>&amp;Use the new place all the same…</source>
        <translation>Neuen Ort &amp;trotzdem nutzen…</translation>
    </message>
    <message>
        <source>&amp;Stop and stay</source>
        <translation>A&amp;bbrechen und bleiben</translation>
    </message>
    <message>
        <source>Progress of the moving</source>
        <translation>Fortschritt des Verschiebens</translation>
    </message>
    <message>
        <source>Documents that could not be moved</source>
        <translation>Dokumente, die sich nicht verschieben ließen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Moving all documents to %1</source>
        <translation>Alle Dokumente werden verschoben. Neuer Ort: %1</translation>
    </message>
    <message>
        <source>Moving all documents to %1: paused</source>
        <translation>Das Verschieben aller Dokumente ist angehalten. Neuer Ort: %1</translation>
    </message>
    <message>
        <source>Not all documents could be moved to %1</source>
        <translation>Nicht alle Dokumente ließen sich verschieben. Neuer Ort: %1</translation>
    </message>
    <message>
        <source>Looking for what was added meanwhile</source>
        <translation>Es wird gesucht, was inzwischen hinzukam</translation>
    </message>
    <message>
        <source>Comparing before the old copies are removed</source>
        <translation>Vor dem Entfernen der alten Kopien wird verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 von %n Dokument</numerusform>
            <numerusform>%1 von %n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be had from the old place. The rest is at the new place; the office still uses the old one.</source>
        <translation>
            <numerusform>%n Dokument war vom alten Ort nicht zu bekommen. Der Rest ist am neuen Ort; die Vergabestelle nutzt noch den alten.</numerusform>
            <numerusform>%n Dokumente waren vom alten Ort nicht zu bekommen. Der Rest ist am neuen Ort; die Vergabestelle nutzt noch den alten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be had from the old place, where nothing of them is removed.</source>
        <translation>
            <numerusform>%n Dokument war vom alten Ort nicht zu bekommen; dort wird nichts davon entfernt.</numerusform>
            <numerusform>%n Dokumente waren vom alten Ort nicht zu bekommen; dort wird nichts davon entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop moving?</source>
        <translation>Verschieben abbrechen?</translation>
    </message>
    <message>
        <source>The office goes on using the old place. What was copied stays at the new one, encrypted; it is not sent again if you move there later.</source>
        <translation>Die Vergabestelle nutzt den alten Ort weiter. Was kopiert wurde, bleibt verschlüsselt am neuen; es wird nicht noch einmal gesendet, wenn Sie später dorthin umziehen.</translation>
    </message>
    <message>
        <source>Stop and stay</source>
        <translation>Abbrechen und bleiben</translation>
    </message>
    <message>
        <source>Use the new place all the same?</source>
        <translation>Neuen Ort trotzdem nutzen?</translation>
    </message>
    <message>
        <source>The documents in the list cannot be opened there. They are not removed from the old place, as far as they are there.</source>
        <translation>Die Dokumente in der Liste lassen sich dort nicht öffnen. Am alten Ort werden sie nicht entfernt, soweit sie dort sind.</translation>
    </message>
    <message>
        <source>Use the new place</source>
        <translation>Neuen Ort nutzen</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentOpener</name>
    <message>
        <source>There is no program on this computer that opens this kind of file.</source>
        <translation>Auf diesem Computer gibt es kein Programm, das Dateien dieser Art öffnet.</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentPane</name>
    <message>
        <source>File unchanged since upload</source>
        <translation>Datei seit dem Hochladen unverändert</translation>
    </message>
    <message>
        <source>Show the previous version (B)</source>
        <translation>Vorige Fassung zeigen (B)</translation>
    </message>
    <message>
        <source>Open in the system’s viewer</source>
        <translation>Im Betrachter des Systems öffnen</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>%1, %2, uploaded %3
SHA-256 %4</source>
        <translation>%1, %2, hochgeladen %3
SHA-256 %4</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Changed in the store</source>
        <translation>In der Ablage geändert</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>The file in the store is not the one that was uploaded: it was changed there. It cannot be verified. Ask for it to be uploaded again, and tell whoever looks after the store.</source>
        <translation>Die Datei in der Ablage ist nicht die, die hochgeladen wurde: Sie wurde dort geändert. Sie kann nicht geprüft werden. Bitten Sie darum, sie noch einmal hochzuladen, und sagen Sie es dem, der die Ablage betreut.</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentPlaceDialog</name>
    <message>
        <source>&amp;Documents are kept</source>
        <translation>Dokumente &amp;liegen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Move all documents there</source>
        <translation>Alle Dokumente dorthin &amp;verschieben</translation>
    </message>
    <message>
        <source>Keep documents elsewhere</source>
        <translation>Dokumente anderswo aufbewahren</translation>
    </message>
    <message>
        <source>On a WebDAV server, as file clouds are</source>
        <translation>Auf einem WebDAV-Server, wie es Datei-Clouds sind</translation>
    </message>
    <message>
        <source>In a bucket of an S3-compatible store</source>
        <translation>In einem Bucket einer S3-kompatiblen Ablage</translation>
    </message>
    <message>
        <source>On the office’s server</source>
        <translation>Auf dem Server der Vergabestelle</translation>
    </message>
    <message>
        <source>In a folder beside the office’s file</source>
        <translation>In einem Ordner neben der Datei der Vergabestelle</translation>
    </message>
    <message>
        <source>Who looks after the office’s server. Only its administrator may read everybody’s documents there; the password is used for this alone and kept nowhere.</source>
        <translation>Wer den Server der Vergabestelle betreut. Nur dessen Administrator darf dort die Dokumente aller lesen; das Passwort wird allein dafür verwendet und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What leaves this computer is encrypted: whoever looks after the store reads nothing. Everybody who opens or adds documents needs the password on their computer.</source>
        <translation>Was diesen Computer verlässt, ist verschlüsselt: Wer die Ablage betreut, liest nichts. Alle, die Dokumente öffnen oder hinzufügen, brauchen das Passwort auf ihrem Computer.</translation>
    </message>
    <message>
        <source>No password is needed there, and documents are not encrypted beyond what the office itself is.</source>
        <translation>Dort wird kein Passwort gebraucht, und Dokumente sind nicht stärker verschlüsselt als die Vergabestelle selbst.</translation>
    </message>
    <message>
        <source>It works: a small encrypted document was written, read back, compared and removed.</source>
        <translation>Es funktioniert: Ein kleines verschlüsseltes Dokument wurde geschrieben, zurückgelesen, verglichen und entfernt.</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>This PDF holds a program. It is not run here; a viewer of the system may run it.</source>
        <translation>Dieses PDF enthält ein Programm. Hier wird es nicht ausgeführt; ein Betrachter des Systems könnte es ausführen.</translation>
    </message>
    <message>
        <source>This PDF has other files in it, which are not shown here.</source>
        <translation>Dieses PDF enthält weitere Dateien, die hier nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentsBar</name>
    <message>
        <source>The office keeps its documents elsewhere from now on: %1.</source>
        <translation>Die Vergabestelle bewahrt ihre Dokumente von jetzt an anderswo auf: %1.</translation>
    </message>
    <message>
        <source>The document store’s password is used until you sign out, but was not kept. %1</source>
        <translation>Das Passwort der Dokumentenablage wird bis zum Abmelden verwendet, wurde aber nicht behalten. %1</translation>
    </message>
    <message>
        <source>This office keeps its documents at %1. Until this computer has the password for it, documents can be neither opened nor added; everything else works.</source>
        <translation>Hier bewahrt diese Vergabestelle ihre Dokumente auf: %1. Bis dieser Computer das Passwort dafür hat, lassen sich Dokumente weder öffnen noch hinzufügen; alles andere geht.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentsPage</name>
    <message>
        <source>&amp;Keep them elsewhere…</source>
        <translation>&amp;Anderswo aufbewahren…</translation>
    </message>
    <message>
        <source>Pass&amp;word on this computer…</source>
        <translation>Pass&amp;wort auf diesem Computer…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Where documents are kept</source>
        <translation>Wo Dokumente aufbewahrt werden</translation>
    </message>
    <message>
        <source>&amp;Remove the old copies…</source>
        <translation>Alte Kopien &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Leave them there</source>
        <translation>Dort &amp;lassen</translation>
    </message>
    <message>
        <source>Leave the old copies there?</source>
        <translation>Alte Kopien dort lassen?</translation>
    </message>
    <message>
        <source>The program forgets them: they are no longer read, and you remove them yourself if you want to.</source>
        <translation>Das Programm vergisst sie: Sie werden nicht mehr gelesen, und wenn Sie wollen, entfernen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Old copies</source>
        <translation>Alte Kopien</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>%n Nachweis, %1</numerusform>
            <numerusform>%n Nachweise, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned letter(s) and record(s)</source>
        <translation>
            <numerusform>%n eingescannter Brief oder Beleg</numerusform>
            <numerusform>%n eingescannte Briefe und Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>On the office’s server</source>
        <translation>Auf dem Server der Vergabestelle</translation>
    </message>
    <message>
        <source>In the folder beside the office’s file</source>
        <translation>Im Ordner neben der Datei der Vergabestelle</translation>
    </message>
    <message>
        <source>The server shows each to those who may see it.</source>
        <translation>Der Server zeigt jedes denen, die es sehen dürfen.</translation>
    </message>
    <message>
        <source>Whoever has the file and the folder has the documents.</source>
        <translation>Wer die Datei und den Ordner hat, hat die Dokumente.</translation>
    </message>
    <message>
        <source>On a WebDAV server: %1</source>
        <translation>Auf einem WebDAV-Server: %1</translation>
    </message>
    <message>
        <source>As “%1”. Encrypted before they leave this computer.</source>
        <translation>Als „%1“. Verschlüsselt, bevor sie diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>In the bucket “%1” of %2</source>
        <translation>Im Bucket „%1“ von %2</translation>
    </message>
    <message>
        <source>Region %1, access key %2. Encrypted before they leave this computer.</source>
        <translation>Region %1, Zugriffsschlüssel %2. Verschlüsselt, bevor sie diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>The last move left its documents at the old place: %1. They are read there as long as the new place does not have them.</source>
        <translation>Der letzte Umzug hat seine Dokumente am alten Ort gelassen: %1. Dort werden sie gelesen, solange der neue Ort sie nicht hat.</translation>
    </message>
    <message>
        <source>The documents are being moved.</source>
        <translation>Die Dokumente werden verschoben.</translation>
    </message>
    <message>
        <source>First say below what shall become of the old copies.</source>
        <translation>Sagen Sie zuerst unten, was aus den alten Kopien werden soll.</translation>
    </message>
    <message>
        <source>First this computer needs the password of the present place.</source>
        <translation>Zuerst braucht dieser Computer das Passwort des jetzigen Ortes.</translation>
    </message>
    <message>
        <source>The office’s settings are being read.</source>
        <translation>Die Einstellungen der Vergabestelle werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n old copy(ies) were removed.</source>
        <translation>
            <numerusform>%n alte Kopie wurde entfernt.</numerusform>
            <numerusform>%n alte Kopien wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents are at the new place, each compared with its hash.</source>
        <translation>Alle Dokumente sind am neuen Ort, jedes mit seinem Hash verglichen.</translation>
    </message>
    <message>
        <source>You began to move the documents to %1. It was interrupted; what is there is not sent again.</source>
        <translation>Sie haben begonnen, die Dokumente zu verschieben. Neuer Ort: %1. Das wurde unterbrochen; was dort ist, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>A colleague began to move the documents to %1. If it does not run on their computer any more, you can go on with it here.</source>
        <translation>Eine andere Person hat begonnen, die Dokumente zu verschieben. Neuer Ort: %1. Läuft es auf ihrem Computer nicht mehr, können Sie es hier fortsetzen.</translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Remove the old copies?</source>
        <translation>Alte Kopien entfernen?</translation>
    </message>
    <message>
        <source>Each document is compared at the new place first; only what is whole there is removed from %1.</source>
        <translation>Jedes Dokument wird zuerst am neuen Ort verglichen; nur was dort unversehrt ist, wird am alten entfernt: %1.</translation>
    </message>
    <message>
        <source>Remove the old copies</source>
        <translation>Alte Kopien entfernen</translation>
    </message>
    <message>
        <source>Each document is compared at the new place first; only what is whole there is removed from %1. Only the administrator of the office’s server may read everybody’s documents; the password is used for this alone and kept nowhere.</source>
        <translation>Jedes Dokument wird zuerst am neuen Ort verglichen; nur was dort unversehrt ist, wird am alten entfernt: %1. Nur der Administrator des Servers der Vergabestelle darf die Dokumente aller lesen; das Passwort wird allein dafür verwendet und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tenderyard::DraftConflictDialog</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Saved in another window, too</source>
        <translation>Auch in einem anderen Fenster gespeichert</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere while you wrote. Choose for each field what shall stand; nothing has been overwritten.</source>
        <translation>Dieser Entwurf wurde an anderer Stelle geändert, während Sie schrieben. Wählen Sie für jedes Feld, was gelten soll; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Save my choice</source>
        <translation>Meine Wahl speichern</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Von mir: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Von anderen: %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::DraftList</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Entwurf ohne Titel</translation>
    </message>
</context>
<context>
    <name>tenderyard::DraftStrip</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafts, seen by you alone</source>
        <translation>Entwürfe, nur für Sie sichtbar</translation>
    </message>
</context>
<context>
    <name>tenderyard::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Das war nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost.</source>
        <translation>Nichts Gespeichertes ist verloren.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ExpiringPage</name>
    <message>
        <source>Expiring soon</source>
        <translation>Laufen bald ab</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Nichts läuft bald ab</translation>
    </message>
    <message>
        <source>Verified certifications stand here 90 days before they expire.</source>
        <translation>Geprüfte Nachweise stehen hier 90 Tage, bevor sie ablaufen.</translation>
    </message>
    <message numerus="yes">
        <source>In the next %n days</source>
        <translation>
            <numerusform>Im nächsten Tag</numerusform>
            <numerusform>In den nächsten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>How far to look ahead</source>
        <translation>Wie weit im Voraus</translation>
    </message>
    <message>
        <source>Open the &amp;contractor</source>
        <translation>&amp;Unternehmen öffnen</translation>
    </message>
    <message>
        <source>%1, expires on %2</source>
        <translation>%1, läuft am %2 ab</translation>
    </message>
</context>
<context>
    <name>tenderyard::ExpiryTimeline</name>
    <message>
        <source>Nothing expires</source>
        <translation>Nichts läuft ab</translation>
    </message>
    <message>
        <source>Certifications stand here as soon as there are any.</source>
        <translation>Nachweise stehen hier, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>What expires when</source>
        <translation>Was wann abläuft</translation>
    </message>
    <message>
        <source>A full bar counts; an outlined one waits for staff. The line is today.</source>
        <translation>Ein gefüllter Balken zählt; ein umrandeter wartet auf die Geschäftsstelle. Die Linie ist heute.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ExpiryTimelineModel</name>
    <message>
        <source>Renewal: %1</source>
        <translation>Erneuerung: %1</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Läuft nicht ab</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Am %1 abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Expires on %1, in %n days</source>
        <translation>
            <numerusform>Läuft am %1 ab, in %n Tag</numerusform>
            <numerusform>Läuft am %1 ab, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for staff; the one before counts until they have verified it</source>
        <translation>wartet auf die Geschäftsstelle; der vorige zählt, bis sie ihn geprüft hat</translation>
    </message>
    <message>
        <source>does not count yet</source>
        <translation>zählt noch nicht</translation>
    </message>
    <message>
        <source>its renewal waits for staff</source>
        <translation>seine Erneuerung wartet auf die Geschäftsstelle</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message numerus="yes">
        <source>The next %n months</source>
        <translation>
            <numerusform>Der nächste Monat</numerusform>
            <numerusform>Die nächsten %n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::FactList</name>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::FigureStrip</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>tenderyard::FileChoice</name>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Storing the file</source>
        <translation>Datei wird gespeichert</translation>
    </message>
    <message>
        <source>Choose the certification’s file</source>
        <translation>Datei des Nachweises wählen</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF und Bilder (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG, up to 25 MB</source>
        <translation>PDF, PNG oder JPEG, bis 25 MB</translation>
    </message>
</context>
<context>
    <name>tenderyard::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: %2 gewählt</translation>
    </message>
</context>
<context>
    <name>tenderyard::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>This document has no text to search</source>
        <translation>Dieses Dokument hat keinen Text zum Durchsuchen</translation>
    </message>
</context>
<context>
    <name>tenderyard::FindTendersPage</name>
    <message>
        <source>Fits my &amp;categories</source>
        <translation>Passt zu meinen &amp;Gewerken</translation>
    </message>
    <message>
        <source>No open tenders</source>
        <translation>Keine offenen Ausschreibungen</translation>
    </message>
    <message>
        <source>No tender takes bids now. New ones come up here by themselves.</source>
        <translation>Derzeit nimmt keine Ausschreibung Angebote an. Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Open tenders</source>
        <translation>Offene Ausschreibungen</translation>
    </message>
    <message>
        <source>Find tenders</source>
        <translation>Ausschreibungen finden</translation>
    </message>
    <message>
        <source>Tenders that take bids now, or will soon. Open one to read it and to bid.</source>
        <translation>Ausschreibungen, die jetzt oder bald Angebote annehmen. Öffnen Sie eine, um sie zu lesen und zu bieten.</translation>
    </message>
</context>
<context>
    <name>tenderyard::FirstPersonForm</name>
    <message>
        <source>Create the office</source>
        <translation>Vergabestelle anlegen</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Neue Vergabestelle</translation>
    </message>
    <message>
        <source>&amp;Password, at least 10 characters</source>
        <translation>&amp;Passwort, mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>You get the roles owner and staff, so that you can do the whole job alone and add others later. Whoever holds the file holds its data: keep it in a safe place.</source>
        <translation>Sie erhalten die Rollen Bauherr und Geschäftsstelle; so können Sie alles allein tun und später andere hinzufügen. Wer die Datei hat, hat ihre Daten: Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
    <message>
        <source>Name of the offi&amp;ce</source>
        <translation>Name der &amp;Vergabestelle</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ih&amp;r Name</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Ben&amp;utzername</translation>
    </message>
</context>
<context>
    <name>tenderyard::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>In words (optional)</source>
        <translation>In Worten (freiwillig)</translation>
    </message>
</context>
<context>
    <name>tenderyard::HandOverDialog</name>
    <message>
        <source>Hand over the tender</source>
        <translation>Ausschreibung übergeben</translation>
    </message>
    <message>
        <source>Another owner manages it from now on. The reason is kept in its history.</source>
        <translation>Von jetzt an leitet sie ein anderer Bauherr. Der Grund bleibt in ihrer Historie.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>New &amp;owner</source>
        <translation>Neuer &amp;Bauherr</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>tenderyard::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>tenderyard::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>tenderyard::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>tenderyard::HistoryDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>One person did what usually takes two.</source>
        <translation>Eine Person hat getan, was sonst zwei tun.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>tenderyard::HistoryList</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>tenderyard::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Whatever anybody does is kept here, with what it was before.</source>
        <translation>Was immer jemand tut, wird hier aufbewahrt, zusammen mit dem Stand davor.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Tenders and contracts</source>
        <translation>Ausschreibungen und Aufträge</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>tenderyard::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
</context>
<context>
    <name>tenderyard::ImportDialog</name>
    <message>
        <source>Reading files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import tenders</source>
        <translation>Ausschreibungen importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Storing %1 of %2 tenders…</source>
        <translation>%1 von %2 Ausschreibungen werden gespeichert…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files…</source>
        <translation>%1 von %2 Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelled. What was stored before stays stored.</source>
        <translation>Abgebrochen. Was vorher gespeichert wurde, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Der Import ist fertig.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>The report %1 stands beside the office. It lists what was not understood, file by file.</source>
        <translation>Der Bericht %1 liegt neben der Vergabestelle. Er führt Datei für Datei auf, was nicht verstanden wurde.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n tenders made</source>
        <translation>
            <numerusform>%n Ausschreibung angelegt</numerusform>
            <numerusform>%n Ausschreibungen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n auf den neuesten Stand gebracht</numerusform>
            <numerusform>%n auf den neuesten Stand gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n unverändert gelassen</numerusform>
            <numerusform>%n unverändert gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <translation>
            <numerusform>%n konnte nicht importiert werden</numerusform>
            <numerusform>%n konnten nicht importiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ImportReport</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>(text of %n character(s))</source>
        <translation>
            <numerusform>(Text mit %n Zeichen)</numerusform>
            <numerusform>(Text mit %n Zeichen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n Datei gelesen</numerusform>
            <numerusform>%n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) damaged or unreadable</source>
        <translation>
            <numerusform>%n Datei beschädigt oder nicht lesbar</numerusform>
            <numerusform>%n Dateien beschädigt oder nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) found</source>
        <translation>
            <numerusform>%n Release gefunden</numerusform>
            <numerusform>%n Releases gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) contained in others</source>
        <translation>
            <numerusform>%n Release in anderen enthalten</numerusform>
            <numerusform>%n Releases in anderen enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) that belong to no process</source>
        <translation>
            <numerusform>%n Release, das zu keinem Vorgang gehört</numerusform>
            <numerusform>%n Releases, die zu keinem Vorgang gehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) found</source>
        <translation>
            <numerusform>%n Vorgang gefunden</numerusform>
            <numerusform>%n Vorgänge gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) imported</source>
        <translation>
            <numerusform>%n Vorgang importiert</numerusform>
            <numerusform>%n Vorgänge importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) brought up to date</source>
        <translation>
            <numerusform>%n Vorgang auf den neuesten Stand gebracht</numerusform>
            <numerusform>%n Vorgänge auf den neuesten Stand gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) unchanged</source>
        <translation>
            <numerusform>%n Vorgang unverändert</numerusform>
            <numerusform>%n Vorgänge unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) left alone because an owner has taken them over</source>
        <translation>
            <numerusform>%n Vorgang unberührt gelassen, weil ein Bauherr ihn übernommen hat</numerusform>
            <numerusform>%n Vorgänge unberührt gelassen, weil ein Bauherr sie übernommen hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) failed</source>
        <translation>
            <numerusform>%n Vorgang fehlgeschlagen</numerusform>
            <numerusform>%n Vorgänge fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) and other user(s) made</source>
        <translation>
            <numerusform>%n Bauherr oder anderer Benutzer angelegt</numerusform>
            <numerusform>%n Bauherren und andere Benutzer angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contractor(s) made</source>
        <translation>
            <numerusform>%n Unternehmen angelegt</numerusform>
            <numerusform>%n Unternehmen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tender(s) made</source>
        <translation>
            <numerusform>%n Ausschreibung angelegt</numerusform>
            <numerusform>%n Ausschreibungen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) made</source>
        <translation>
            <numerusform>%n Angebot angelegt</numerusform>
            <numerusform>%n Angebote angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) made</source>
        <translation>
            <numerusform>%n Meilenstein angelegt</numerusform>
            <numerusform>%n Meilensteine angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) made</source>
        <translation>
            <numerusform>%n Zahlung angelegt</numerusform>
            <numerusform>%n Zahlungen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about what was not understood or has no place here</source>
        <translation>
            <numerusform>%n Zeile zu dem, was nicht verstanden wurde oder hier keinen Platz hat</numerusform>
            <numerusform>%n Zeilen zu dem, was nicht verstanden wurde oder hier keinen Platz hat</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, the encoding of JSON.</source>
        <translation>Die Datei ist nicht in UTF-8, der Kodierung von JSON.</translation>
    </message>
    <message>
        <source>The file was changed while it was being imported.</source>
        <translation>Die Datei wurde während des Imports geändert.</translation>
    </message>
    <message>
        <source>The file holds no release.</source>
        <translation>Die Datei enthält kein Release.</translation>
    </message>
    <message>
        <source>The file is damaged from this place on; what comes before it was imported.</source>
        <translation>Die Datei ist ab dieser Stelle beschädigt; was davor steht, wurde importiert.</translation>
    </message>
    <message>
        <source>Values are nested too deeply; the deepest were left out.</source>
        <translation>Werte sind zu tief verschachtelt; die tiefsten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>A single text is too long; the file was not read beyond this place.</source>
        <translation>Ein einzelner Text ist zu lang; die Datei wurde ab dieser Stelle nicht gelesen.</translation>
    </message>
    <message>
        <source>A field stands there more than once; the last one counts.</source>
        <translation>Ein Feld steht dort mehr als einmal; das letzte zählt.</translation>
    </message>
    <message>
        <source>Control characters were replaced by spaces.</source>
        <translation>Steuerzeichen wurden durch Leerzeichen ersetzt.</translation>
    </message>
    <message>
        <source>This is neither a release nor a package of releases.</source>
        <translation>Das ist weder ein Release noch ein Paket von Releases.</translation>
    </message>
    <message>
        <source>Further lines of the same kind were left out.</source>
        <translation>Weitere Zeilen derselben Art wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The release is too large.</source>
        <translation>Das Release ist zu groß.</translation>
    </message>
    <message>
        <source>The release is only linked; what stands at its address was not fetched.</source>
        <translation>Das Release ist nur verlinkt; was an seiner Adresse steht, wurde nicht geholt.</translation>
    </message>
    <message>
        <source>The release is contained in its record&apos;s compiled release.</source>
        <translation>Das Release ist im zusammengefassten Release seines Records enthalten.</translation>
    </message>
    <message>
        <source>The same release was found before.</source>
        <translation>Dasselbe Release wurde schon vorher gefunden.</translation>
    </message>
    <message>
        <source>The release does not say to which process it belongs (ocid); it was not imported.</source>
        <translation>Das Release sagt nicht, zu welchem Vorgang es gehört (ocid); es wurde nicht importiert.</translation>
    </message>
    <message>
        <source>The record holds no release.</source>
        <translation>Der Record enthält kein Release.</translation>
    </message>
    <message>
        <source>The record holds only the history of each field, which is not imported.</source>
        <translation>Der Record enthält nur die Historie der einzelnen Felder; sie wird nicht importiert.</translation>
    </message>
    <message>
        <source>The data is older than what was imported before; only what was missing was added.</source>
        <translation>Die Daten sind älter als die zuvor importierten; nur was fehlte, wurde ergänzt.</translation>
    </message>
    <message>
        <source>An owner has taken the tender over; the import left it alone.</source>
        <translation>Ein Bauherr hat die Ausschreibung übernommen; der Import ließ sie unberührt.</translation>
    </message>
    <message>
        <source>Known fields that have no place in Tenderyard.</source>
        <translation>Bekannte Felder, die in Tenderyard keinen Platz haben.</translation>
    </message>
    <message>
        <source>The field is not known.</source>
        <translation>Das Feld ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The field holds another kind of value.</source>
        <translation>Das Feld enthält einen Wert anderer Art.</translation>
    </message>
    <message>
        <source>Texts with characters that are not valid UTF-8.</source>
        <translation>Texte mit Zeichen, die kein gültiges UTF-8 sind.</translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation>Der Text ist zu lang und wurde gekürzt.</translation>
    </message>
    <message>
        <source>The tender has no title; another text took its place.</source>
        <translation>Die Ausschreibung hat keinen Titel; ein anderer Text trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Two elements have the same id; both were kept.</source>
        <translation>Zwei Elemente haben dieselbe id; beide wurden behalten.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>Das ist keine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>The status is not known.</source>
        <translation>Der Status ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The status is not stated, and was taken from the rest.</source>
        <translation>Der Status ist nicht angegeben und wurde aus dem Übrigen erschlossen.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>The amount is negative.</source>
        <translation>Der Betrag ist negativ.</translation>
    </message>
    <message>
        <source>An amount of 0 counts as not stated.</source>
        <translation>Ein Betrag von 0 gilt als nicht angegeben.</translation>
    </message>
    <message>
        <source>The amount was rounded to four decimals.</source>
        <translation>Der Betrag wurde auf vier Nachkommastellen gerundet.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>Die Währung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The amount has no currency.</source>
        <translation>Der Betrag hat keine Währung.</translation>
    </message>
    <message>
        <source>The amount has no currency; that of the rest of the process was assumed.</source>
        <translation>Der Betrag hat keine Währung; die des übrigen Vorgangs wurde angenommen.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the process.</source>
        <translation>Der Betrag ist in einer anderen Währung als der Vorgang.</translation>
    </message>
    <message>
        <source>The smallest budget is above the largest.</source>
        <translation>Das kleinste Budget liegt über dem größten.</translation>
    </message>
    <message>
        <source>Nobody is named as the buyer.</source>
        <translation>Niemand ist als Auftraggeber genannt.</translation>
    </message>
    <message>
        <source>An organisation has no name.</source>
        <translation>Eine Organisation hat keinen Namen.</translation>
    </message>
    <message>
        <source>An invitation only; no bid was made of it.</source>
        <translation>Nur eine Einladung; daraus wurde kein Angebot.</translation>
    </message>
    <message>
        <source>Several bid together; the bid is kept under the first.</source>
        <translation>Mehrere bieten gemeinsam; das Angebot wird unter dem ersten Bieter geführt.</translation>
    </message>
    <message>
        <source>The bid does not say whose it is.</source>
        <translation>Das Angebot sagt nicht, von wem es ist.</translation>
    </message>
    <message>
        <source>Awarded to others as well; their bids are kept as shortlisted.</source>
        <translation>Der Zuschlag ging auch an andere; ihre Angebote werden in der engeren Wahl geführt.</translation>
    </message>
    <message>
        <source>The award does not say who won.</source>
        <translation>Der Zuschlag sagt nicht, wer ihn erhielt.</translation>
    </message>
    <message>
        <source>Milestones of the procedure, not of the works.</source>
        <translation>Meilensteine des Verfahrens, nicht der Arbeiten.</translation>
    </message>
    <message>
        <source>The payments name no milestone; one was made for them.</source>
        <translation>Die Zahlungen nennen keinen Meilenstein; für sie wurde einer angelegt.</translation>
    </message>
    <message>
        <source>The payment does not say to whom.</source>
        <translation>Die Zahlung sagt nicht, an wen.</translation>
    </message>
    <message>
        <source>The payment has no amount.</source>
        <translation>Die Zahlung hat keinen Betrag.</translation>
    </message>
    <message>
        <source>The office&apos;s database refused the row.</source>
        <translation>Die Datenbank der Vergabestelle hat die Zeile abgewiesen.</translation>
    </message>
</context>
<context>
    <name>tenderyard::InvitationDialog</name>
    <message>
        <source>Invitation for %1</source>
        <translation>Einladung für %1</translation>
    </message>
    <message>
        <source>Hand this over on a way that you trust. The password works once and is not shown again; the person chooses one of their own when they connect.</source>
        <translation>Übergeben Sie dies auf einem Weg, dem Sie vertrauen. Das Passwort gilt einmal und wird nicht wieder gezeigt; die Person wählt beim Verbinden ein eigenes.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied. Whatever is copied can be read by other programs on this computer.</source>
        <translation>Kopiert. Was kopiert ist, können andere Programme auf diesem Computer lesen.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved. Delete the file when it has been handed over.</source>
        <translation>Gespeichert. Löschen Sie die Datei, wenn sie übergeben ist.</translation>
    </message>
</context>
<context>
    <name>tenderyard::LimitEdit</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>tenderyard::ListPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes by others wait</source>
        <translation>
            <numerusform>%n Änderung von anderen liegt vor</numerusform>
            <numerusform>%n Änderungen von anderen liegen vor</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries</source>
        <translation>
            <numerusform>Mehr als %n Eintrag</numerusform>
            <numerusform>Mehr als %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No row fits the filters. Take some of them away to see more.</source>
        <translation>Keine Zeile passt zu den Filtern. Nehmen Sie einige davon weg, um mehr zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n Änderung liegt vor</numerusform>
            <numerusform>%n Änderungen liegen vor</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>tenderyard::MainWindow</name>
    <message>
        <source>Tenderyard offices (*.tenderyard);;All files (*)</source>
        <translation>Tenderyard-Vergabestellen (*.tenderyard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Vergabestelle öffnen</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Neue Vergabestelle</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The office could not be read</source>
        <translation>Die Vergabestelle war nicht lesbar</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>%1 – Tenderyard</source>
        <translation>%1 – Tenderyard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open an office…</source>
        <translation>Vergabestelle ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New office…</source>
        <translation>&amp;Neue Vergabestelle…</translation>
    </message>
    <message>
        <source>&amp;Import tenders (OCDS)…</source>
        <translation>Ausschreibungen &amp;importieren (OCDS)…</translation>
    </message>
    <message>
        <source>Import tenders</source>
        <translation>Ausschreibungen importieren</translation>
    </message>
    <message>
        <source>OCDS files (*.json *.jsonl);;All files (*)</source>
        <translation>OCDS-Dateien (*.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>Liste &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Save the list as CSV…</source>
        <translation>Liste als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy the list as text</source>
        <translation>Liste als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Do the &amp;main action</source>
        <translation>&amp;Hauptaktion ausführen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>Die Liste wurde gespeichert.</translation>
    </message>
    <message>
        <source>The demonstration office. Everybody’s password is “%1”. Try:</source>
        <translation>Die Vorführ-Vergabestelle. Das Passwort aller Personen ist „%1“. Versuchen Sie:</translation>
    </message>
    <message>
        <source>Making the demonstration office…</source>
        <translation>Die Vorführ-Vergabestelle wird angelegt…</translation>
    </message>
    <message>
        <source>The demonstration office could not be made</source>
        <translation>Die Vorführ-Vergabestelle konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Mit einem Server verbinden…</translation>
    </message>
    <message>
        <source>&amp;Move to a server…</source>
        <translation>Auf einen Server &amp;umziehen…</translation>
    </message>
    <message>
        <source>&amp;Move to a file…</source>
        <translation>In eine Datei um&amp;ziehen…</translation>
    </message>
    <message>
        <source>The password was not kept. %1</source>
        <translation>Das Passwort wurde nicht behalten. %1</translation>
    </message>
    <message>
        <source>Set &amp;up a server…</source>
        <translation>Server &amp;einrichten…</translation>
    </message>
    <message>
        <source>&amp;Export the calendar…</source>
        <translation>&amp;Kalender exportieren…</translation>
    </message>
    <message>
        <source>Save certifications as &amp;one PDF…</source>
        <translation>Nachweise als ein &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Erinnerungen</translation>
    </message>
</context>
<context>
    <name>tenderyard::MemberList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Leitet</translation>
    </message>
    <message>
        <source>Evaluates bids</source>
        <translation>Wertet Angebote aus</translation>
    </message>
    <message>
        <source>Approves milestones</source>
        <translation>Gibt Meilensteine frei</translation>
    </message>
    <message>
        <source>Releases payments</source>
        <translation>Zahlt aus</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest mit</translation>
    </message>
</context>
<context>
    <name>tenderyard::MemberSection</name>
    <message>
        <source>&amp;Add a member…</source>
        <translation>Mitglied &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Choose a member first.</source>
        <translation>Wählen Sie zuerst ein Mitglied.</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>%1 loses this duty at once. It stays in the history.</source>
        <translation>%1 verliert diese Aufgabe sofort. Sie bleibt in der Historie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tenderyard::MilestoneChange</name>
    <message>
        <source>Change the milestone</source>
        <translation>Meilenstein ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>tenderyard::MilestoneDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Be&amp;schreibung</translation>
    </message>
    <message>
        <source>&amp;Amount, %1</source>
        <translation>&amp;Betrag, %1</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Fällig</translation>
    </message>
</context>
<context>
    <name>tenderyard::MilestoneList</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>tenderyard::MilestoneListPage</name>
    <message>
        <source>No milestones yet</source>
        <translation>Noch keine Meilensteine</translation>
    </message>
    <message>
        <source>Once a tender is awarded, its milestone plan is made on the tender’s page. Milestones that wait for you then stand here.</source>
        <translation>Nach dem Zuschlag wird der Meilensteinplan auf der Seite der Ausschreibung angelegt. Meilensteine, die auf Sie warten, stehen dann hier.</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Noch kein Auftrag</translation>
    </message>
    <message>
        <source>When one of your bids is awarded, its milestones stand here: mark each as completed when the work is done.</source>
        <translation>Erhält eines Ihrer Angebote den Zuschlag, stehen seine Meilensteine hier: Melden Sie jeden als fertiggestellt, wenn die Arbeit getan ist.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>My contracts</source>
        <translation>Meine Aufträge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open the &amp;plan</source>
        <translation>&amp;Plan öffnen</translation>
    </message>
</context>
<context>
    <name>tenderyard::MonthAmountsPane</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Paid and planned</source>
        <translation>Bezahlt und geplant</translation>
    </message>
    <message>
        <source>%1 thousand by month</source>
        <extracomment>%1: a currency</extracomment>
        <translation>Tausend %1 nach Monaten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>tenderyard::MonthBarsChart</name>
    <message>
        <source>Paid and planned by month</source>
        <translation>Bezahlt und geplant nach Monaten</translation>
    </message>
    <message>
        <source>%1: paid %2, planned %3</source>
        <translation>%1: bezahlt %2, geplant %3</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Planned or pending</source>
        <translation>Geplant oder ausstehend</translation>
    </message>
</context>
<context>
    <name>tenderyard::MoveDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Auf einen Server umziehen</translation>
    </message>
    <message>
        <source>Move to a file</source>
        <translation>In eine Datei umziehen</translation>
    </message>
    <message>
        <source>The office and its documents are copied to a server, and compared. Everybody gets a new password. This file stays as it is; nobody should go on working in it afterwards.</source>
        <translation>Die Vergabestelle und ihre Dokumente werden auf einen Server kopiert und verglichen. Alle bekommen ein neues Passwort. Diese Datei bleibt, wie sie ist; danach sollte niemand mehr darin arbeiten.</translation>
    </message>
    <message>
        <source>The office and its documents are copied to a file, and compared. Everybody gets a new password. The office on the server stays as it is; nobody should go on working in it afterwards.</source>
        <translation>Die Vergabestelle und ihre Dokumente werden in eine Datei kopiert und verglichen. Alle bekommen ein neues Passwort. Die Vergabestelle auf dem Server bleibt, wie sie ist; danach sollte niemand mehr darin arbeiten.</translation>
    </message>
    <message>
        <source>Progress of the copying</source>
        <translation>Fortschritt des Kopierens</translation>
    </message>
    <message>
        <source>How everybody signs in</source>
        <translation>Wie sich alle anmelden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Copying rows: %1 of %2</source>
        <translation>Zeilen werden kopiert: %1 von %2</translation>
    </message>
    <message>
        <source>Copying documents: %1 of %2</source>
        <translation>Dokumente werden kopiert: %1 von %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>Es wird verglichen: %1 von %2</translation>
    </message>
    <message>
        <source>Making passwords: %1 of %2</source>
        <translation>Passwörter werden vergeben: %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The passwords are shown this once. Save them, and hand each person their part on a way that you trust.</source>
        <translation>Die Passwörter werden nur dieses eine Mal gezeigt. Speichern Sie sie, und übergeben Sie jeder Person ihren Teil auf einem Weg, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Save how everybody signs in</source>
        <translation>Speichern, wie sich alle anmelden</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved. Delete the file when everybody has their part.</source>
        <translation>Gespeichert. Löschen Sie die Datei, wenn alle ihren Teil haben.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>The passwords are not shown again. Without them nobody can sign in.</source>
        <translation>Die Passwörter werden nicht wieder gezeigt. Ohne sie kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>tenderyard::MoveForm</name>
    <message>
        <source>&amp;Go on with a copy that did not come to its end</source>
        <translation>Eine Kopie &amp;fortsetzen, die nicht zu Ende kam</translation>
    </message>
    <message>
        <source>New &amp;file</source>
        <translation>Neue &amp;Datei</translation>
    </message>
    <message>
        <source>An empty one, made with “createdb”.</source>
        <translation>Eine leere, mit „createdb“ angelegt.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Choose the new file</source>
        <translation>Neue Datei wählen</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New file of the office</source>
        <translation>Neue Datei der Vergabestelle</translation>
    </message>
    <message>
        <source>Tenderyard offices (*.tenderyard);;All files (*)</source>
        <translation>Tenderyard-Vergabestellen (*.tenderyard);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tenderyard::MyBidsPage</name>
    <message>
        <source>Search in titles</source>
        <translation>In Titeln suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>Noch keine Angebote</translation>
    </message>
    <message>
        <source>Find a tender that fits your trades, and send a bid before its deadline.</source>
        <translation>Suchen Sie eine Ausschreibung, die zu Ihren Gewerken passt, und senden Sie vor der Angebotsfrist ein Angebot ab.</translation>
    </message>
    <message>
        <source>Find tenders</source>
        <translation>Ausschreibungen finden</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Meine Angebote</translation>
    </message>
    <message>
        <source>What you offered stays sealed until the bids of a tender are opened.</source>
        <translation>Was Sie angeboten haben, bleibt versiegelt, bis die Angebote einer Ausschreibung geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>tenderyard::NeedRow</name>
    <message numerus="yes">
        <source>Open %n sealed bids</source>
        <translation>
            <numerusform>%n versiegeltes Angebot öffnen</numerusform>
            <numerusform>%n versiegelte Angebote öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose among %n bids</source>
        <translation>
            <numerusform>Über %n Angebot entscheiden</numerusform>
            <numerusform>Unter %n Angeboten wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Approve “%1”</source>
        <translation>„%1“ freigeben</translation>
    </message>
    <message>
        <source>Plan the milestones</source>
        <translation>Meilensteine planen</translation>
    </message>
    <message>
        <source>Start the contract</source>
        <translation>Auftrag beginnen</translation>
    </message>
    <message>
        <source>Complete the contract</source>
        <translation>Auftrag fertigstellen</translation>
    </message>
    <message>
        <source>Review the contractor</source>
        <translation>Auftragnehmer bewerten</translation>
    </message>
    <message>
        <source>Finish the draft</source>
        <translation>Entwurf fertigstellen</translation>
    </message>
    <message>
        <source>“%1” was rejected</source>
        <translation>„%1“ wurde abgelehnt</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>„%1“ läuft ab</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>Staff ask for a change</source>
        <translation>Die Geschäftsstelle bittet um eine Änderung</translation>
    </message>
    <message>
        <source>Release the payment of “%1”</source>
        <translation>Zahlung von „%1“ auszahlen</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>„%1“ fertigstellen</translation>
    </message>
    <message>
        <source>Approve the profile</source>
        <translation>Profil freigeben</translation>
    </message>
    <message>
        <source>Open bids…</source>
        <translation>Angebote öffnen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Pay again…</source>
        <translation>Erneut zahlen…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Auszahlen…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Fertigstellen…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
</context>
<context>
    <name>tenderyard::NeedsList</name>
    <message>
        <source>Certifications that are asked for</source>
        <translation>Verlangte Nachweise</translation>
    </message>
    <message>
        <source>The office asks for none.</source>
        <translation>Die Vergabestelle verlangt keine.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>tenderyard::OfficeForm</name>
    <message>
        <source>Everybody who signs in sees approved contractors with region and rating</source>
        <translation>Alle Angemeldeten sehen freigegebene Unternehmen mit Region und Bewertung</translation>
    </message>
    <message>
        <source>&amp;Save the office’s settings</source>
        <translation>Einste&amp;llungen der Vergabestelle speichern</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>Verzei&amp;chnis</translation>
    </message>
    <message>
        <source>Certifications that are asked for</source>
        <translation>Verlangte Nachweise</translation>
    </message>
    <message>
        <source>Name of the off&amp;ice</source>
        <translation>Name der &amp;Vergabestelle</translation>
    </message>
</context>
<context>
    <name>tenderyard::OneTimePassword</name>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
</context>
<context>
    <name>tenderyard::PageCanvas</name>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
</context>
<context>
    <name>tenderyard::PasswordForm</name>
    <message>
        <source>&amp;Old password</source>
        <translation>Al&amp;tes Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>Das ist nicht dasselbe.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht Ihr Passwort.</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>New pass&amp;word again</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
</context>
<context>
    <name>tenderyard::PaymentList</name>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>tenderyard::PaymentListPage</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>Approving a milestone instructs its payment. It stands here until the bank’s answer is recorded.</source>
        <translation>Mit der Freigabe eines Meilensteins wird seine Zahlung angewiesen. Sie steht hier, bis die Antwort der Bank erfasst ist.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pay &amp;again…</source>
        <translation>&amp;Erneut zahlen…</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Erneut zahlen</translation>
    </message>
    <message>
        <source>A new payment of what is still due of “%1” is instructed.</source>
        <translation>Eine neue Zahlung über den noch fälligen Betrag von „%1“ wird angewiesen.</translation>
    </message>
    <message>
        <source>Instruct the payment</source>
        <translation>Zahlung anweisen</translation>
    </message>
    <message>
        <source>%1, failed: %2</source>
        <translation>%1, fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Add the people of your office.</source>
        <translation>Fügen Sie die Personen Ihrer Vergabestelle hinzu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Person hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>&amp;Rollen…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Neues &amp;Passwort…</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>Deakti&amp;vieren…</translation>
    </message>
    <message>
        <source>Rea&amp;ctivate…</source>
        <translation>Rea&amp;ktivieren…</translation>
    </message>
    <message>
        <source>Cannot sign in: entered on behalf or imported</source>
        <translation>Kann sich nicht anmelden: von anderen erfasst oder importiert</translation>
    </message>
    <message>
        <source>Has not set a password of their own yet</source>
        <translation>Hat noch kein eigenes Passwort festgelegt</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for a second member of staff.</source>
        <translation>
            <numerusform>%n Antrag wartet auf eine zweite Person der Geschäftsstelle.</numerusform>
            <numerusform>%n Anträge warten auf eine zweite Person der Geschäftsstelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::PlanModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>tenderyard::PlanPage</name>
    <message>
        <source>Milestone plan</source>
        <translation>Meilensteinplan</translation>
    </message>
    <message>
        <source>Split the &amp;rest evenly…</source>
        <translation>&amp;Rest gleichmäßig aufteilen…</translation>
    </message>
    <message>
        <source>&amp;Add a milestone…</source>
        <translation>Meilenstein &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Start the contract…</source>
        <translation>&amp;Auftrag beginnen…</translation>
    </message>
    <message>
        <source>No milestone is planned yet</source>
        <translation>Noch ist kein Meilenstein geplant</translation>
    </message>
    <message>
        <source>Add milestones one by one, or split the contract sum evenly. The amounts must sum exactly to the awarded cost before the contract can start.</source>
        <translation>Fügen Sie Meilensteine einzeln hinzu, oder teilen Sie die Auftragssumme gleichmäßig auf. Die Beträge müssen zusammen genau die Auftragssumme ergeben, bevor der Auftrag beginnen kann.</translation>
    </message>
    <message>
        <source>Milestones in their order</source>
        <translation>Meilensteine in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>F2 change · Alt+↑ ↓ move a milestone</source>
        <translation>F2 ändern · Alt+↑ ↓ Meilenstein verschieben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Contract sum %1</source>
        <translation>Auftragssumme %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Geplant %1</translation>
    </message>
    <message>
        <source>Adds up exactly</source>
        <translation>Geht genau auf</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>Still to plan %1</source>
        <translation>Noch zu planen %1</translation>
    </message>
    <message>
        <source>The contract cannot start yet: %1</source>
        <translation>Der Auftrag kann noch nicht beginnen: %1</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Er bleibt in der Historie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>tenderyard::PortfolioDialog</name>
    <message>
        <source>Save the certifications as one PDF</source>
        <translation>Nachweise als ein PDF speichern</translation>
    </message>
    <message>
        <source>Certifications.pdf</source>
        <translation>Nachweise.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reading the certifications…</source>
        <translation>Nachweise werden gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Certifications as one PDF</source>
        <translation>Nachweise als ein PDF</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n certifications were saved as one PDF.</source>
        <translation>
            <numerusform>%n Nachweis wurde als ein PDF gespeichert.</numerusform>
            <numerusform>%n Nachweise wurden als ein PDF gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents could not be included; a page says why: %1</source>
        <translation>
            <numerusform>%n Dokument konnte nicht aufgenommen werden; warum, sagt eine Seite: %1</numerusform>
            <numerusform>%n Dokumente konnten nicht aufgenommen werden; warum, sagt je eine Seite: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::PortfolioMaking</name>
    <message>
        <source>Putting it together</source>
        <translation>Es wird zusammengestellt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Certifications of %1</source>
        <translation>Nachweise von %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::PriceSpread</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a currency&apos;s sign, %2: a round amount of it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Price spread</source>
        <translation>Preisspanne</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget %1 to %2</source>
        <translation>Budget %1 bis %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::ProfileFieldSet</name>
    <message>
        <source>Type a trade, for example Roofs</source>
        <translation>Gewerk eingeben, zum Beispiel Dächer</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>C&amp;ategories</source>
        <translation>&amp;Gewerke</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;nschrift</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
</context>
<context>
    <name>tenderyard::ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter save</source>
        <translation>Strg+Eingabe speichern</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you changed in the profile is not saved yet.</source>
        <translation>Was Sie im Profil geändert haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>&amp;Make the profile</source>
        <translation>&amp;Profil anlegen</translation>
    </message>
    <message>
        <source>Say who you are and what you do; then add certifications, and the office approves you.</source>
        <translation>Sagen Sie, wer Sie sind und was Sie tun; fügen Sie dann Nachweise hinzu, und die Vergabestelle gibt Sie frei.</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Staff of the office look at it; you can bid once it is approved.</source>
        <translation>Die Geschäftsstelle sieht es sich an; Sie können bieten, sobald es freigegeben ist.</translation>
    </message>
    <message>
        <source>Staff ask you to change: “%1”</source>
        <translation>Die Geschäftsstelle bittet Sie um eine Änderung: „%1“</translation>
    </message>
    <message>
        <source>The profile is saved.</source>
        <translation>Das Profil ist gespeichert.</translation>
    </message>
    <message>
        <source>You can bid. A change of company or categories has to be approved again.</source>
        <translation>Sie können bieten. Eine Änderung von Unternehmen oder Gewerken muss neu freigegeben werden.</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Profil gespeichert</translation>
    </message>
</context>
<context>
    <name>tenderyard::ProfilePane</name>
    <message>
        <source>Certifications of the contractor</source>
        <translation>Nachweise des Unternehmens</translation>
    </message>
    <message>
        <source>Certifications of this contractor</source>
        <translation>Nachweise dieses Unternehmens</translation>
    </message>
</context>
<context>
    <name>tenderyard::ProposalLine</name>
    <message>
        <source>Document says:</source>
        <translation>Im Dokument steht:</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use %1 for “%2”</source>
        <translation>%1 für „%2“ verwenden</translation>
    </message>
</context>
<context>
    <name>tenderyard::QueueDelegate</name>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::QueueFilters</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Laufen ab</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>My items</source>
        <translation>Meine Einträge</translation>
    </message>
    <message>
        <source>Only what you have taken</source>
        <translation>Nur was Sie zum Prüfen genommen haben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::QueueList</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>File used twice</source>
        <translation>Datei zweimal verwendet</translation>
    </message>
    <message>
        <source>Number used twice</source>
        <translation>Nummer zweimal verwendet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Future date</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Holder differs</source>
        <translation>Inhaber weicht ab</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Deckungssumme</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>in Prüfung bei %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>tenderyard::QueuePane</name>
    <message>
        <source>Search company</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>Waiting for verification</source>
        <translation>Wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>New profiles and certifications stand here as they come in.</source>
        <translation>Neue Profile und Nachweise stehen hier, sobald sie eingehen.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · oldest %1</source>
        <translation>
            <numerusform>%n wartet · am längsten %1</numerusform>
            <numerusform>%n warten · am längsten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Nothing of what stands at the desk fits these filters.</source>
        <translation>Nichts in der Prüfliste passt zu diesen Filtern.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Grund in Worten</translation>
    </message>
    <message>
        <source>1 to 9 choose</source>
        <translation>1 bis 9 wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::RecordBidDialog</name>
    <message>
        <source>Record a bid</source>
        <translation>Angebot erfassen</translation>
    </message>
    <message>
        <source>For a bid that came by letter or e-mail. It is marked as recorded by you, and counts when it was received before the deadline.</source>
        <translation>Für ein Angebot, das mit der Post oder per E-Mail kam. Es wird als von Ihnen erfasst gekennzeichnet und zählt, wenn es vor der Angebotsfrist eingegangen ist.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>&amp;Contractor</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>Record a new contractor…</source>
        <translation>Neues Unternehmen erfassen…</translation>
    </message>
    <message>
        <source>C&amp;ost, %1</source>
        <extracomment>%1: a currency&apos;s sign</extracomment>
        <translation>Angebots&amp;summe, %1</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;Message (optional)</source>
        <translation>&amp;Nachricht (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Eingegangen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a company, %2: the status of its profile</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tenderyard::RecordContractorDialog</name>
    <message>
        <source>Record a contractor</source>
        <translation>Unternehmen erfassen</translation>
    </message>
    <message>
        <source>For a company that has no account. Staff verify its certifications before a bid of it counts.</source>
        <translation>Für ein Unternehmen ohne Konto. Die Geschäftsstelle prüft seine Nachweise, bevor ein Angebot von ihm zählt.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Type a category, for example Roofing</source>
        <translation>Gewerk eingeben, zum Beispiel Dach</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>C&amp;ategories</source>
        <translation>&amp;Gewerke</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Eingegangen</translation>
    </message>
</context>
<context>
    <name>tenderyard::RejectionCodesEdit</name>
    <message>
        <source>Contractors read these words.</source>
        <translation>Unternehmen lesen diesen Wortlaut.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>Wortlaut ändern…</translation>
    </message>
    <message>
        <source>Retire the reason</source>
        <translation>Grund nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Add a reason…</source>
        <translation>Grund hinzufügen…</translation>
    </message>
    <message>
        <source>Reason further up</source>
        <translation>Grund weiter nach oben</translation>
    </message>
    <message>
        <source>Reason further down</source>
        <translation>Grund weiter nach unten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Reasons for sending back</source>
        <translation>Gründe für Zurückweisungen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Offer the reason again</source>
        <translation>Grund wieder anbieten</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReminderButton</name>
    <message>
        <source>Reminders: none</source>
        <translation>Erinnerungen: keine</translation>
    </message>
    <message numerus="yes">
        <source>Reminders: %n certifications expire or have expired</source>
        <translation>
            <numerusform>Erinnerungen: %n Nachweis läuft ab oder ist abgelaufen</numerusform>
            <numerusform>Erinnerungen: %n Nachweise laufen ab oder sind abgelaufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ReminderModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tenderyard::ReminderPanel</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Nichts läuft bald ab</translation>
    </message>
    <message>
        <source>Certifications stand here from 60 days before they expire.</source>
        <translation>Nachweise stehen hier ab 60 Tagen, bevor sie ablaufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n certifications</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::RequiredKindsEdit</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Certifications that are asked for</source>
        <translation>Verlangte Nachweise</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ask for a certification</source>
        <translation>Nachweis verlangen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nobody is approved or bids without it</source>
        <translation>Ohne ihn wird niemand freigegeben, und niemand bietet</translation>
    </message>
    <message>
        <source>&amp;Certification</source>
        <translation>Na&amp;chweis</translation>
    </message>
    <message>
        <source>&amp;Of whom</source>
        <translation>V&amp;on wem</translation>
    </message>
    <message>
        <source>&amp;Needed</source>
        <translation>E&amp;rforderlich</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>A new name becomes a type of its own</source>
        <translation>Ein neuer Name wird zu einer eigenen Art</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReviewDialog</name>
    <message>
        <source>&amp;Score, 1 to 5</source>
        <translation>&amp;Note, 1 bis 5</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReviewList</name>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReviewListPage</name>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>When a contract is completed, its owner reviews the contractor once.</source>
        <translation>Ist ein Auftrag fertiggestellt, bewertet sein Bauherr den Auftragnehmer einmal.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Antworten…</translation>
    </message>
    <message>
        <source>Answer the review</source>
        <translation>Auf die Bewertung antworten</translation>
    </message>
    <message>
        <source>You can answer once; everybody who reads the review reads it.</source>
        <translation>Sie können einmal antworten; wer die Bewertung liest, liest auch Ihre Antwort.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Antwort absenden</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Change the review</source>
        <translation>Bewertung ändern</translation>
    </message>
    <message>
        <source>A review can be changed for 14 days, until it is answered.</source>
        <translation>Eine Bewertung lässt sich 14 Tage lang ändern, bis sie beantwortet ist.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>tenderyard::RowActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::RowDelegate</name>
    <message>
        <source>No ratings yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
</context>
<context>
    <name>tenderyard::RunningHeader</name>
    <message>
        <source>Contract</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>Auftragssumme</translation>
    </message>
</context>
<context>
    <name>tenderyard::RunningRow</name>
    <message>
        <source>%1, %2, %3 % paid</source>
        <translation>%1, %2, %3 % bezahlt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days late</source>
        <extracomment>%1: the day on which something was due</extracomment>
        <translation>
            <numerusform>%1, %n Tag überfällig</numerusform>
            <numerusform>%1, %n Tage überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::SectionList</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>tenderyard::ServerBar</name>
    <message>
        <source>The server is there again.</source>
        <translation>Der Server ist wieder da.</translation>
    </message>
    <message>
        <source>The server no longer lets you in. %1</source>
        <translation>Der Server lässt Sie nicht mehr hinein. %1</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot be reached. You can go on reading what is shown. Next try in %n s.</source>
        <translation>
            <numerusform>Der Server ist nicht erreichbar. Sie können weiter lesen, was gezeigt wird. Nächster Versuch in %n s.</numerusform>
            <numerusform>Der Server ist nicht erreichbar. Sie können weiter lesen, was gezeigt wird. Nächster Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot be reached. You can go on reading what is shown. Trying now…</source>
        <translation>Der Server ist nicht erreichbar. Sie können weiter lesen, was gezeigt wird. Es wird gerade versucht…</translation>
    </message>
    <message>
        <source>Not confirmed: %1. Whether it happened is said here as soon as the server answers.</source>
        <translation>Nicht bestätigt: %1. Ob es geschehen ist, steht hier, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>It happened before the connection was lost: %1.</source>
        <translation>Es ist geschehen, bevor die Verbindung abbrach: %1.</translation>
    </message>
    <message>
        <source>It did not happen: %1. Nothing was changed; do it again if you still want to.</source>
        <translation>Es ist nicht geschehen: %1. Nichts wurde geändert; tun Sie es noch einmal, wenn Sie es noch wollen.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
</context>
<context>
    <name>tenderyard::ServerMaking</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tenderyard::ServerSignIn</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tenderyard::ServerTool</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 is missing. Install PostgreSQL’s own programs (postgresql-client) of at least the server’s version.</source>
        <translation>%1 fehlt. Installieren Sie die Programme von PostgreSQL (postgresql-client), mindestens in der Version des Servers.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 did not succeed. It said last:
%2</source>
        <translation>%1 ist gescheitert. Zuletzt hieß es:
%2</translation>
    </message>
</context>
<context>
    <name>tenderyard::SetUpForm</name>
    <message>
        <source>Name of the offi&amp;ce</source>
        <translation>Name der &amp;Vergabestelle</translation>
    </message>
    <message>
        <source>Name of the first &amp;person</source>
        <translation>Name der ersten &amp;Person</translation>
    </message>
    <message>
        <source>&amp;Make the office</source>
        <translation>Vergabeste&amp;lle anlegen</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <translation>Server einrichten</translation>
    </message>
    <message>
        <source>For whoever looks after a PostgreSQL server, 15 or later: makes an office in a database of it, and its first person.</source>
        <translation>Für die Verwaltung eines PostgreSQL-Servers, ab Version 15: legt in einer seiner Datenbanken eine Vergabestelle an, und ihre erste Person.</translation>
    </message>
    <message>
        <source>An empty one, made with “createdb”.</source>
        <translation>Eine leere, mit „createdb“ angelegt.</translation>
    </message>
    <message>
        <source>Becomes owner and staff, and gets a password that is shown once.</source>
        <translation>Bekommt die Rollen Bauherr und Geschäftsstelle und ein Passwort, das einmal gezeigt wird.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>The administrator’s password is used for this alone and kept nowhere.</source>
        <translation>Das Passwort der Serververwaltung wird nur hierfür gebraucht und nirgends behalten.</translation>
    </message>
</context>
<context>
    <name>tenderyard::SetUpPage</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Setting up the server</source>
        <translation>Der Server wird eingerichtet</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>tenderyard::SetUpResult</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sign &amp;in now</source>
        <translation>Jet&amp;zt anmelden</translation>
    </message>
    <message>
        <source>The office is made</source>
        <translation>Die Vergabestelle ist angelegt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Co&amp;py as an invitation</source>
        <translation>Als &amp;Einladung kopieren</translation>
    </message>
    <message>
        <source>The same with the server and its certificate, to be pasted on another computer</source>
        <translation>Dasselbe mit Server und Zertifikat, zum Einfügen auf einem anderen Computer</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>It is shown this once. Copy it to a safe place.</source>
        <translation>Es wird nur dieses eine Mal gezeigt. Kopieren Sie es an einen sicheren Ort.</translation>
    </message>
    <message>
        <source>%1, on the server %2, with %3 as its first person.</source>
        <translation>%1, auf dem Server %2, mit %3 als erster Person.</translation>
    </message>
    <message>
        <source>People on other computers need the server’s name instead of “%1”.</source>
        <translation>An anderen Computern braucht es den Namen des Servers statt „%1“.</translation>
    </message>
    <message>
        <source>Copied. Whatever is copied can be read by other programs on this computer.</source>
        <translation>Kopiert. Was kopiert ist, können andere Programme auf diesem Computer lesen.</translation>
    </message>
    <message>
        <source>Go on without the password?</source>
        <translation>Ohne das Passwort weiter?</translation>
    </message>
    <message>
        <source>It was not copied and is not shown again. Without it only the server’s administrator can help.</source>
        <translation>Es wurde nicht kopiert und wird nicht noch einmal gezeigt. Ohne das Passwort kann nur die Serververwaltung helfen.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Trotzdem weiter</translation>
    </message>
</context>
<context>
    <name>tenderyard::SetUpSteps</name>
    <message>
        <source>The connection to the server</source>
        <translation>Die Verbindung zum Server</translation>
    </message>
    <message>
        <source>Roles, none of which can sign in</source>
        <translation>Rollen, mit denen sich niemand anmelden kann</translation>
    </message>
    <message>
        <source>Tables, rules, and who may see which row</source>
        <translation>Tabellen, Regeln, und wer welche Zeile sehen darf</translation>
    </message>
    <message>
        <source>The first person and their sign-in</source>
        <translation>Die erste Person und ihre Anmeldung</translation>
    </message>
    <message>
        <source>What PostgreSQL tells everybody, closed</source>
        <translation>Was PostgreSQL allen erzählt, ist geschlossen</translation>
    </message>
</context>
<context>
    <name>tenderyard::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Ausseh&amp;en</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>The office’s settings are saved.</source>
        <translation>Die Einstellungen der Vergabestelle sind gespeichert.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Die Vergabestelle</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Your password was made by somebody else. Change it to one that only you know.</source>
        <translation>Ihr Passwort hat jemand anderes vergeben. Ändern Sie es in eines, das nur Sie kennen.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>The office’s settings are not saved yet; they stay here as you left them until you sign out.</source>
        <translation>Die Einstellungen der Vergabestelle sind noch nicht gespeichert; sie bleiben hier, wie Sie sie gelassen haben, bis Sie sich abmelden.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>%1 gave you a new password on %2. Change it to one that only you know; if you did not ask for it, tell your office.</source>
        <translation>%1 hat Ihnen am %2 ein neues Passwort gegeben. Ändern Sie es in eines, das nur Sie kennen; wenn Sie nicht darum gebeten haben, sagen Sie es Ihrer Vergabestelle.</translation>
    </message>
    <message>
        <source>Types of certifications</source>
        <translation>Nachweisarten</translation>
    </message>
    <message>
        <source>Reasons for sending certifications back</source>
        <translation>Gründe für Zurückweisungen von Nachweisen</translation>
    </message>
    <message>
        <source>Where do&amp;cuments are kept…</source>
        <translation>Ablageort der &amp;Dokumente…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>On the &amp;desktop too, of certifications that expire</source>
        <translation>&amp;Auch auf dem Desktop, für ablaufende Nachweise</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>tenderyard::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tenderyard::SidebarModel</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <source>Compare bids</source>
        <translation>Angebote vergleichen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>As a contractor</source>
        <translation>Als Unternehmen</translation>
    </message>
    <message>
        <source>Find tenders</source>
        <translation>Ausschreibungen finden</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Meine Angebote</translation>
    </message>
    <message>
        <source>My contracts</source>
        <translation>Meine Aufträge</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Laufen bald ab</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Vergabestelle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::SplitDialog</name>
    <message>
        <source>Split the rest evenly</source>
        <translation>Rest gleichmäßig aufteilen</translation>
    </message>
    <message>
        <source>%1 is still to be planned. The parts sum to it exactly.</source>
        <translation>%1 ist noch zu planen. Die Teile ergeben zusammen genau diese Summe.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>&amp;Meilensteine</translation>
    </message>
    <message>
        <source>&amp;Titles (%1 is the number)</source>
        <translation>&amp;Titel (%1 ist die Nummer)</translation>
    </message>
    <message>
        <source>&amp;First due</source>
        <translation>&amp;Erste Fälligkeit</translation>
    </message>
    <message>
        <source>&amp;Last due</source>
        <translation>&amp;Letzte Fälligkeit</translation>
    </message>
    <message>
        <source>Each %1</source>
        <translation>Je %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::StaffRequestsDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation>Erbeten von %1, %2</translation>
    </message>
    <message>
        <source>Waits for another member of staff</source>
        <translation>Wartet auf eine andere Person der Geschäftsstelle</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>What takes a second person</source>
        <translation>Wofür es eine zweite Person braucht</translation>
    </message>
    <message>
        <source>To become staff, and to get a password that somebody else made, takes two: one member of staff asks, another confirms.</source>
        <translation>Zur Geschäftsstelle zu kommen, und ein Passwort zu bekommen, das jemand anders gemacht hat, braucht zwei: Eine Person der Geschäftsstelle beantragt es, eine andere bestätigt.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>Nichts wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>A new password. Whoever made it could sign in with it, so ask the person whether they want it.</source>
        <translation>Ein neues Passwort. Wer es gemacht hat, könnte sich damit anmelden; fragen Sie also die Person, ob sie es möchte.</translation>
    </message>
</context>
<context>
    <name>tenderyard::StartPage</name>
    <message>
        <source>Used today</source>
        <translation>Heute benutzt</translation>
    </message>
    <message>
        <source>Construction tenders, bids and milestones</source>
        <translation>Bauausschreibungen, Angebote und Meilensteine</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Wo Ihre Arbeit liegt</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Neue Datei…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Mit Beispielda&amp;ten ausprobieren</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>No office has been opened on this computer yet.</source>
        <translation>Auf diesem Computer wurde noch keine Vergabestelle geöffnet.</translation>
    </message>
    <message>
        <source>This office is one file on this computer. Forgot your password? Ask somebody with the role staff to reset it.</source>
        <translation>Diese Vergabestelle ist eine Datei auf diesem Computer. Passwort vergessen? Bitten Sie jemanden mit der Rolle Geschäftsstelle, es zurückzusetzen.</translation>
    </message>
    <message>
        <source>On the server %1</source>
        <translation>Auf dem Server %1</translation>
    </message>
    <message>
        <source>Connect to a &amp;server…</source>
        <translation>Mit einem &amp;Server verbinden…</translation>
    </message>
    <message>
        <source>Set &amp;up a server…</source>
        <translation>Server einr&amp;ichten…</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Benutzerna&amp;me</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Anme&amp;lden</translation>
    </message>
</context>
<context>
    <name>tenderyard::StoreFields</name>
    <message>
        <source>&amp;Keep it in this computer’s keychain</source>
        <translation>Im &amp;Schlüsselbund dieses Computers behalten</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>It is made if it is not there and this key may. A folder in it may follow after a slash.</source>
        <translation>Er wird angelegt, wenn es ihn nicht gibt und dieser Schlüssel es darf. Nach einem Schrägstrich kann ein Ordner darin folgen.</translation>
    </message>
    <message>
        <source>The bucket stands in the &amp;path of the address (most stores but Amazon’s)</source>
        <translation>Der Bucket steht im P&amp;fad der Adresse (bei den meisten Ablagen außer der von Amazon)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the certificate of the store’s authority</source>
        <translation>Zertifikat der Zertifizierungsstelle der Ablage wählen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Certificate of the store’s authorit&amp;y</source>
        <translation>Zertifikat der Zertifizierungsstelle der Ablag&amp;e</translation>
    </message>
    <message>
        <source>Only on this computer. Empty: one of the authorities that it trusts.</source>
        <translation>Nur auf diesem Computer. Leer: eine der Stellen, denen er vertraut.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Secret access &amp;key</source>
        <translation>Geheimer Zugriffss&amp;chlüssel</translation>
    </message>
    <message>
        <source>Access key &amp;ID</source>
        <translation>Zugriffsschlüssel-&amp;ID</translation>
    </message>
    <message>
        <source>Of the store, without the bucket.</source>
        <translation>Der Ablage, ohne den Bucket.</translation>
    </message>
    <message>
        <source>Of a folder, which is made if it is not there.</source>
        <translation>Eines Ordners; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
</context>
<context>
    <name>tenderyard::StoreSecretDialog</name>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>The document store’s password</source>
        <translation>Passwort der Dokumentenablage</translation>
    </message>
    <message>
        <source>This office keeps its documents encrypted at %1, as “%2”. Whoever looks after the office’s documents can tell you the password.</source>
        <translation>Hier bewahrt diese Vergabestelle ihre Dokumente verschlüsselt auf: %1, als „%2“. Wer die Dokumente der Vergabestelle betreut, kann Ihnen das Passwort sagen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>tenderyard::TagEdit</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>tenderyard::TakeOverDialog</name>
    <message>
        <source>Take over the tender</source>
        <translation>Ausschreibung übernehmen</translation>
    </message>
    <message>
        <source>It becomes a tender of this office, sealed, and takes bids until its deadline. From then on every rule holds for it.</source>
        <translation>Sie wird eine versiegelte Ausschreibung dieser Vergabestelle und nimmt bis zu ihrer Angebotsfrist Angebote an. Von da an gilt für sie jede Regel.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Bauherr</translation>
    </message>
    <message>
        <source>Bids &amp;close</source>
        <translation>&amp;Angebotsfrist</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderActions</name>
    <message>
        <source>Publish the results</source>
        <translation>Ergebnis veröffentlichen</translation>
    </message>
    <message>
        <source>All who bid see who won, and for which price. This is not taken back.</source>
        <translation>Alle Bieter sehen, wer zu welchem Preis den Zuschlag erhielt. Das wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Start the contract</source>
        <translation>Auftrag beginnen</translation>
    </message>
    <message>
        <source>Work begins. From then on the milestone plan cannot be changed.</source>
        <translation>Die Arbeiten beginnen. Von da an lässt sich der Meilensteinplan nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Complete the contract</source>
        <translation>Auftrag fertigstellen</translation>
    </message>
    <message>
        <source>Every milestone is paid. The contract is closed, and you can review the contractor.</source>
        <translation>Jeder Meilenstein ist bezahlt. Der Auftrag wird geschlossen, und Sie können den Auftragnehmer bewerten.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Revoke the award</source>
        <translation>Zuschlag widerrufen</translation>
    </message>
    <message>
        <source>The other bids are as before, the winner’s is rejected, and the milestone plan goes into the history.</source>
        <translation>Die anderen Angebote sind wie vorher, das mit dem Zuschlag wird abgelehnt, und der Meilensteinplan geht in die Historie.</translation>
    </message>
    <message>
        <source>Tender taken over</source>
        <translation>Ausschreibung übernommen</translation>
    </message>
    <message>
        <source>Tender handed over</source>
        <translation>Ausschreibung übergeben</translation>
    </message>
    <message>
        <source>Bid recorded</source>
        <translation>Angebot erfasst</translation>
    </message>
    <message>
        <source>Cancel the tender</source>
        <translation>Ausschreibung aufheben</translation>
    </message>
    <message>
        <source>Open the bids</source>
        <translation>Angebote öffnen</translation>
    </message>
    <message>
        <source>All sealed bids are opened at once and recorded with the time and your name. This cannot be undone.</source>
        <translation>Alle versiegelten Angebote werden auf einmal geöffnet und mit der Zeit und Ihrem Namen vermerkt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n bids opened</source>
        <translation>
            <numerusform>%n Angebot geöffnet</numerusform>
            <numerusform>%n Angebote geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Bidders see that it was cancelled. Bids that were not opened stay sealed, what is owed stays payable, and the text can be copied to a new tender.</source>
        <translation>Die Bieter sehen, dass sie aufgehoben wurde. Ungeöffnete Angebote bleiben versiegelt, Geschuldetes bleibt zahlbar, und der Text lässt sich in eine neue Ausschreibung kopieren.</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 bewerten</translation>
    </message>
    <message>
        <source>You review the contractor once for this contract; for 14 days you can still change it.</source>
        <translation>Sie bewerten den Auftragnehmer für diesen Auftrag einmal; 14 Tage lang können Sie die Bewertung noch ändern.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Contractor reviewed</source>
        <translation>Auftragnehmer bewertet</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFacts</name>
    <message>
        <source>No scope was written.</source>
        <translation>Kein Leistungsumfang beschrieben.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (not shown to bidders)</source>
        <translation>%1 (den Bietern nicht gezeigt)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Bidding opens</source>
        <translation>Angebote ab</translation>
    </message>
    <message>
        <source>Bids close</source>
        <translation>Angebotsfrist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Gewerke</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Bauherr</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Awarded to</source>
        <translation>Zuschlag an</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>Auftragssumme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFilters</name>
    <message>
        <source>Search title, scope and place</source>
        <translation>Titel, Leistungsumfang und Ort durchsuchen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Angebotsfrist</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>Jede Angebotsfrist</translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Angebotsfrist abgelaufen</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFormFields</name>
    <message>
        <source>Show the &amp;budget to bidders</source>
        <translation>Budget den Bietern &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Sealed</source>
        <translation>&amp;Versiegelt</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>O&amp;ffen</translation>
    </message>
    <message>
        <source>Type a category, for example Roofing</source>
        <translation>Gewerk eingeben, zum Beispiel Dach</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Sc&amp;ope of work</source>
        <translation>&amp;Leistungsumfang</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Cannot be changed after posting.</source>
        <translation>Lässt sich nach dem Veröffentlichen nicht ändern.</translation>
    </message>
    <message>
        <source>Budget mi&amp;nimum</source>
        <translation>Budget&amp;untergrenze</translation>
    </message>
    <message>
        <source>Budget ma&amp;ximum</source>
        <translation>Budgetober&amp;grenze</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Show the budget to bidders</source>
        <translation>Budget den Bietern zeigen</translation>
    </message>
    <message>
        <source>Bidding op&amp;ens</source>
        <translation>Angebote a&amp;b</translation>
    </message>
    <message>
        <source>Bids &amp;close</source>
        <translation>&amp;Angebotsfrist</translation>
    </message>
    <message>
        <source>Empty: as soon as you post it.</source>
        <translation>Leer: sobald Sie sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sealed: no one sees a price before bids are opened. Open: you see bids as they arrive.</source>
        <translation>Versiegelt: Niemand sieht einen Preis, bevor die Angebote geöffnet werden. Offen: Sie sehen die Angebote, sobald sie eingehen.</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>Gewer&amp;ke</translation>
    </message>
    <message>
        <source>Contractors of these trades find the tender first.</source>
        <translation>Unternehmen dieser Gewerke finden die Ausschreibung zuerst.</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFormPage</name>
    <message>
        <source>New tender</source>
        <translation>Neue Ausschreibung</translation>
    </message>
    <message>
        <source>&amp;Post tender…</source>
        <translation>Ausschreibung ver&amp;öffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Ve&amp;rwerfen…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Tender posted</source>
        <translation>Ausschreibung veröffentlicht</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Entwurf verworfen</translation>
    </message>
    <message>
        <source>Saves itself as a draft while you write  ·  nobody else sees it until you post it</source>
        <translation>Speichert sich beim Schreiben als Entwurf  ·  bis zum Veröffentlichen sieht ihn sonst niemand</translation>
    </message>
    <message>
        <source>Draft, saved %1  ·  nobody else sees it until you post it</source>
        <translation>Entwurf, gespeichert %1  ·  bis zum Veröffentlichen sieht ihn sonst niemand</translation>
    </message>
    <message>
        <source>“%1” becomes visible to the contractors of the office. Bids stay sealed until the deadline. What you posted cannot be rewritten afterwards.</source>
        <translation>„%1“ wird für die Unternehmen der Vergabestelle sichtbar. Angebote bleiben bis zur Angebotsfrist versiegelt. Was Sie veröffentlicht haben, lässt sich danach nicht umschreiben.</translation>
    </message>
    <message>
        <source>“%1” becomes visible to the contractors of the office. You see bids as they arrive. What you posted cannot be rewritten afterwards.</source>
        <translation>„%1“ wird für die Unternehmen der Vergabestelle sichtbar. Sie sehen die Angebote, sobald sie eingehen. Was Sie veröffentlicht haben, lässt sich danach nicht umschreiben.</translation>
    </message>
    <message>
        <source>Post the tender</source>
        <translation>Ausschreibung veröffentlichen</translation>
    </message>
    <message>
        <source>Post tender</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>What you wrote here is deleted. This cannot be undone.</source>
        <translation>Was Sie hier geschrieben haben, wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend before you can post:</source>
        <translation>
            <numerusform>Vor dem Veröffentlichen ist %n Punkt zu berichtigen:</numerusform>
            <numerusform>Vor dem Veröffentlichen sind %n Punkte zu berichtigen:</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft was posted or discarded in another window. What you see is not stored.</source>
        <translation>Dieser Entwurf wurde in einem anderen Fenster veröffentlicht oder verworfen. Was Sie sehen, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep as a new draft</source>
        <translation>Als neuen Entwurf behalten</translation>
    </message>
    <message>
        <source>F8 next error · Ctrl+Enter post</source>
        <translation>F8 nächster Fehler · Strg+Eingabe veröffentlichen</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderList</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Angebotsfrist</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Bauherr</translation>
    </message>
    <message>
        <source>Awarded to</source>
        <translation>Zuschlag an</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a budget of at least this amount</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a budget from the first to the second amount</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>Auftragssumme</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderPage</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>This tender is not there</source>
        <translation>Diese Ausschreibung gibt es nicht</translation>
    </message>
    <message>
        <source>It may have been taken away, or it is not for you to see.</source>
        <translation>Sie wurde vielleicht entfernt, oder sie ist für Sie nicht sichtbar.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Sealed tender</source>
        <translation>Versiegelte Ausschreibung</translation>
    </message>
    <message>
        <source>Open tender</source>
        <translation>Offene Ausschreibung</translation>
    </message>
    <message>
        <source>bids opened %1</source>
        <translation>Angebote geöffnet %1</translation>
    </message>
    <message>
        <source>bids close %1</source>
        <translation>Angebotsfrist %1</translation>
    </message>
    <message>
        <source>bids closed %1</source>
        <translation>Angebotsfrist endete %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bids</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>imported history, read-only</source>
        <translation>importierte Historie, schreibgeschützt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Noch nicht möglich</translation>
    </message>
</context>
<context>
    <name>tenderyard::TendersPage</name>
    <message>
        <source>Tenders</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <source>Everything that was posted in this office.</source>
        <translation>Alles, was in dieser Vergabestelle veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>&amp;New tender…</source>
        <translation>&amp;Neue Ausschreibung…</translation>
    </message>
    <message>
        <source>No tenders yet</source>
        <translation>Noch keine Ausschreibungen</translation>
    </message>
    <message>
        <source>A tender describes the work, its budget and the time until which bids are taken.</source>
        <translation>Eine Ausschreibung beschreibt die Arbeiten, ihr Budget und die Zeit, bis zu der Angebote angenommen werden.</translation>
    </message>
    <message>
        <source>Write the first tender</source>
        <translation>Erste Ausschreibung schreiben</translation>
    </message>
    <message>
        <source>Whose tenders</source>
        <translation>Wessen Ausschreibungen</translation>
    </message>
    <message>
        <source>All tenders</source>
        <translation>Alle Ausschreibungen</translation>
    </message>
    <message>
        <source>My tenders</source>
        <translation>Meine Ausschreibungen</translation>
    </message>
    <message>
        <source>Imported history</source>
        <translation>Importierte Historie</translation>
    </message>
    <message>
        <source>Ctrl+F filter · Enter open</source>
        <translation>Strg+F filtern · Eingabe öffnen</translation>
    </message>
    <message>
        <source>Tenders that you own, or are a member of.</source>
        <translation>Ausschreibungen, die Ihnen gehören oder bei denen Sie Mitglied sind.</translation>
    </message>
</context>
<context>
    <name>tenderyard::TextFormat</name>
    <message>
        <source>%1%</source>
        <extracomment>a share of the whole, as a number with the language&apos;s percent sign</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a date and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::ThumbnailStrip</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tenderyard::TimeInZoneField</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>tenderyard::UploadCard</name>
    <message>
        <source>the present one</source>
        <translation>den jetzigen</translation>
    </message>
    <message>
        <source>the one until %1</source>
        <translation>den bis %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 erneut versuchen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>The present one counts until staff have verified the new one.</source>
        <translation>Der jetzige zählt, bis die Geschäftsstelle den neuen geprüft hat.</translation>
    </message>
    <message>
        <source>%1 Staff may not be able to read it.</source>
        <translation>%1 Die Geschäftsstelle kann es vielleicht nicht lesen.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Uploading: %1 of %2</source>
        <translation>Wird hochgeladen: %1 von %2</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Paused: %1 of %2</source>
        <translation>Angehalten: %1 von %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Uploaded, %1, not saved yet</source>
        <translation>Hochgeladen, %1, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Cancelled: nothing of it is kept</source>
        <translation>Abgebrochen: Nichts davon wird behalten</translation>
    </message>
    <message>
        <source>%1 – saved by itself when it is there</source>
        <translation>%1 – wird von selbst gespeichert, sobald sie da ist</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Nothing: it is another one</source>
        <translation>Keinen: Es ist ein anderer</translation>
    </message>
</context>
<context>
    <name>tenderyard::UploadPane</name>
    <message>
        <source>&amp;Save all</source>
        <translation>Alle &amp;speichern</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Add &amp;more files…</source>
        <translation>&amp;Weitere Dateien hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were left out. Add them when these are saved.</source>
        <translation>
            <numerusform>%n weitere Datei wurde ausgelassen. Fügen Sie sie hinzu, wenn diese gespeichert sind.</numerusform>
            <numerusform>%n weitere Dateien wurden ausgelassen. Fügen Sie sie hinzu, wenn diese gespeichert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none complete: each needs its type at least</source>
        <translation>%1, keine vollständig: Jede braucht mindestens ihre Art</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <translation>
            <numerusform>%n vollständig</numerusform>
            <numerusform>%n vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>What was uploaded and typed for it is thrown away. The file on your computer stays.</source>
        <translation>Was dafür hochgeladen und eingegeben wurde, wird verworfen. Die Datei auf Ihrem Computer bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tenderyard::UploadThumb</name>
    <message>
        <source>First page of %1</source>
        <translation>Erste Seite von %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::UserList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Bauherr</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Geschäftsstelle</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>tenderyard::VerificationPage</name>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>V verify   R reject   C correct   N P next, previous   Ctrl+Enter send</source>
        <translation>V prüfen   R ablehnen   C berichtigen   N P nächster, voriger   Strg+Eingabe senden</translation>
    </message>
</context>
<context>
    <name>tenderyard::WindowReminders</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>tenderyard::WordedHistoryList</name>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
</context>
</TS>
