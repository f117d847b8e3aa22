<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../ui/dialogs.cpp" line="35"/>
        <source>This report cannot be opened</source>
        <translation>Dieser Bericht lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs.cpp" line="42"/>
        <source>About System Prose</source>
        <translation>Über System Prose</translation>
    </message>
    <message>
        <location filename="../ui/dialogs.cpp" line="45"/>
        <source>Shows what a computer is and what runs on it, and compares two reports.

It only reads, and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zeigt, was ein Rechner ist und was auf ihm läuft, und vergleicht zwei Berichte.

Es liest nur und sendet nichts irgendwohin.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs.cpp" line="60"/>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs.cpp" line="60"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <location filename="../models/difftext.cpp" line="35"/>
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/difftext.cpp" line="37"/>
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/difftext.cpp" line="39"/>
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfallen</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/difftext.cpp" line="40"/>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="128"/>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="142"/>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/format.cpp" line="142"/>
        <source>%1 pages</source>
        <translation>
            <numerusform>%1 Seite</numerusform>
            <numerusform>%1 Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="155"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="155"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="171"/>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/format.cpp" line="171"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="198"/>
        <location filename="../models/format.cpp" line="212"/>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="222"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="228"/>
        <location filename="../collectors/sections/battery.cpp" line="11"/>
        <location filename="../collectors/sections/disk.cpp" line="17"/>
        <location filename="../collectors/sections/disk.cpp" line="26"/>
        <location filename="../collectors/sections/hardware.cpp" line="21"/>
        <location filename="../collectors/sections/hardware.cpp" line="43"/>
        <location filename="../collectors/sections/network.cpp" line="13"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="229"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="231"/>
        <source>Left</source>
        <extracomment>The older of two reports that are compared</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="233"/>
        <source>Right</source>
        <extracomment>The newer of two reports that are compared</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="244"/>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="268"/>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="282"/>
        <source>A source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="286"/>
        <source>%1 was not found (%2). It may have to be installed first.</source>
        <translation>%1 wurde nicht gefunden (%2). Vielleicht muss es erst installiert werden.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="287"/>
        <source>%1 was not found. It may have to be installed first.</source>
        <translation>%1 wurde nicht gefunden. Vielleicht muss es erst installiert werden.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="289"/>
        <source>%1 may not be read by you (%2). Grant access, or ask an administrator.</source>
        <translation>Sie dürfen %1 nicht lesen (%2). Erlauben Sie den Zugriff oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="290"/>
        <source>%1 may not be read by you. Grant access, or ask an administrator.</source>
        <translation>Sie dürfen %1 nicht lesen. Erlauben Sie den Zugriff oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="293"/>
        <source>%1 did not answer within %2. Run this section again.</source>
        <translation>%1 hat nicht innerhalb von %2 geantwortet. Starten Sie diesen Abschnitt noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="294"/>
        <source>%1 did not answer in time. Run this section again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Starten Sie diesen Abschnitt noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="296"/>
        <source>You stopped the run before %1 had answered. Run this section again to see it.</source>
        <translation>Sie haben angehalten, bevor %1 geantwortet hatte. Starten Sie diesen Abschnitt noch einmal, um es zu sehen.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="298"/>
        <source>%1 failed: %2. Its own output may tell more.</source>
        <translation>%1 ist fehlgeschlagen: %2. Die eigene Ausgabe sagt vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="299"/>
        <source>%1 failed. Its own output may tell more.</source>
        <translation>%1 ist fehlgeschlagen. Die eigene Ausgabe sagt vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="301"/>
        <source>%1 answered something this version does not understand: %2. Please report it.</source>
        <translation>%1 hat etwas geantwortet, das diese Version nicht versteht: %2. Bitte melden Sie das.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="302"/>
        <source>%1 answered something this version does not understand. Please report it.</source>
        <translation>%1 hat etwas geantwortet, das diese Version nicht versteht. Bitte melden Sie das.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="304"/>
        <source>%1 answered more than this program keeps (%2). Run it yourself to see everything.</source>
        <translation>%1 hat mehr geantwortet, als dieses Programm aufbewahrt (%2). Führen Sie es selbst aus, um alles zu sehen.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="305"/>
        <source>%1 answered more than this program keeps. Run it yourself to see everything.</source>
        <translation>%1 hat mehr geantwortet, als dieses Programm aufbewahrt. Führen Sie es selbst aus, um alles zu sehen.</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="313"/>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/format.cpp" line="313"/>
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="319"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="320"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="321"/>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="322"/>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="323"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="324"/>
        <source>Not available</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="325"/>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="337"/>
        <source>%1: %2</source>
        <extracomment>A section&apos;s state and why: &quot;Partial: 2 problems&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="258"/>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="261"/>
        <location filename="../collectors/sections/system.cpp" line="23"/>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="263"/>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="263"/>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="264"/>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="271"/>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="275"/>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="277"/>
        <source>Personal data</source>
        <translation>Persönliche Daten</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="277"/>
        <source>replaced by stand-ins such as host-1</source>
        <translation>durch Platzhalter wie host-1 ersetzt</translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="286"/>
        <source>System report</source>
        <translation>Systembericht</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="12"/>
        <location filename="../collectors/sections/battery.cpp" line="24"/>
        <source>Charge</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="13"/>
        <location filename="../collectors/sections/network.cpp" line="17"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="14"/>
        <location filename="../collectors/sections/battery.cpp" line="25"/>
        <source>Charge cycles</source>
        <translation>Ladezyklen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="15"/>
        <location filename="../collectors/sections/battery.cpp" line="30"/>
        <source>Capacity compared with new</source>
        <translation>Kapazität gegenüber neu</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="17"/>
        <location filename="../collectors/sections/disk.cpp" line="68"/>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="18"/>
        <location filename="../collectors/sections/disk.cpp" line="67"/>
        <location filename="../collectors/sections/system.cpp" line="24"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="19"/>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="23"/>
        <source>Has a battery</source>
        <translation>Hat einen Akku</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="26"/>
        <source>Condition</source>
        <translation>Verfassung</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="27"/>
        <source>Power source</source>
        <translation>Stromquelle</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="28"/>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="29"/>
        <source>Minutes left</source>
        <translation>Minuten verbleibend</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="31"/>
        <source>Batteries</source>
        <translation>Akkus</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="36"/>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="36"/>
        <location filename="../collectors/sections/hardware.cpp" line="83"/>
        <location filename="../collectors/sections/system.cpp" line="53"/>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="18"/>
        <location filename="../collectors/sections/disk.cpp" line="46"/>
        <location filename="../collectors/sections/disk.cpp" line="57"/>
        <location filename="../collectors/sections/disk.cpp" line="65"/>
        <location filename="../collectors/sections/network.cpp" line="14"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="19"/>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="20"/>
        <location filename="../collectors/sections/disk.cpp" line="30"/>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="21"/>
        <location filename="../collectors/sections/disk.cpp" line="51"/>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="22"/>
        <source>Locked by a password</source>
        <translation>Durch Kennwort gesperrt</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="27"/>
        <source>Lies on</source>
        <translation>Liegt auf</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="28"/>
        <location filename="../collectors/sections/disk.cpp" line="41"/>
        <location filename="../collectors/sections/disk.cpp" line="48"/>
        <location filename="../collectors/sections/disk.cpp" line="58"/>
        <location filename="../collectors/sections/disk.cpp" line="66"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="29"/>
        <location filename="../collectors/sections/disk.cpp" line="49"/>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="31"/>
        <source>Spans several devices</source>
        <translation>Über mehrere Geräte</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="32"/>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="36"/>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="37"/>
        <location filename="../collectors/sections/disk.cpp" line="59"/>
        <location filename="../collectors/sections/network.cpp" line="16"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="38"/>
        <source>Health check (SMART)</source>
        <translation>Selbstprüfung (SMART)</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="39"/>
        <source>Life left</source>
        <translation>Restlebensdauer</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="40"/>
        <location filename="../collectors/sections/disk.cpp" line="72"/>
        <location filename="../collectors/sections/hardware.cpp" line="20"/>
        <source>Connection</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="45"/>
        <location filename="../collectors/sections/disk.cpp" line="61"/>
        <location filename="../collectors/sections/disk.cpp" line="74"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="47"/>
        <location filename="../collectors/sections/disk.cpp" line="60"/>
        <location filename="../collectors/sections/disk.cpp" line="73"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="50"/>
        <location filename="../collectors/sections/disk.cpp" line="71"/>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="52"/>
        <source>Exact size</source>
        <translation>Genaue Größe</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="53"/>
        <source>Exactly free</source>
        <translation>Genau frei</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="69"/>
        <source>Has moving parts</source>
        <translation>Hat bewegliche Teile</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="70"/>
        <source>Removable</source>
        <translation>Wechselbar</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="75"/>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="79"/>
        <source>Size of the system volume</source>
        <translation>Größe des Systemvolumes</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="80"/>
        <source>Free on the system volume</source>
        <translation>Frei auf dem Systemvolume</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="82"/>
        <source>APFS containers</source>
        <translation>APFS-Container</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="83"/>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="84"/>
        <source>Exact size of the system volume</source>
        <translation>Genaue Größe des Systemvolumes</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="85"/>
        <source>Exactly free on the system volume</source>
        <translation>Genau frei auf dem Systemvolume</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="87"/>
        <source>Storage pools</source>
        <translation>Speicherpools</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="88"/>
        <source>File systems</source>
        <translation>Dateisysteme</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="89"/>
        <location filename="../collectors/sections/disk.cpp" line="94"/>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="94"/>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="13"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="14"/>
        <source>Refresh rate</source>
        <translation>Bildwiederholrate</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="15"/>
        <source>Colour depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="16"/>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="17"/>
        <source>Manufacturer code</source>
        <translation>Herstellerkürzel</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="18"/>
        <source>Product code</source>
        <translation>Produktcode</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="19"/>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="22"/>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="23"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="24"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="25"/>
        <source>Year of manufacture</source>
        <translation>Baujahr</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="26"/>
        <source>Main screen</source>
        <translation>Hauptbildschirm</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="30"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="31"/>
        <source>Free pages</source>
        <translation>Freie Seiten</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="32"/>
        <source>Active pages</source>
        <translation>Aktive Seiten</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="33"/>
        <source>Inactive pages</source>
        <translation>Inaktive Seiten</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="34"/>
        <source>Wired pages</source>
        <translation>Reservierte Seiten</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="35"/>
        <source>Swap in use</source>
        <translation>Auslagerung belegt</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="36"/>
        <source>Swap free</source>
        <translation>Auslagerung frei</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="37"/>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="38"/>
        <source>Available memory</source>
        <translation>Verfügbarer Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="39"/>
        <source>Swap</source>
        <translation>Auslagerungsspeicher</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="44"/>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="48"/>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="49"/>
        <source>Logical cores</source>
        <translation>Logische Kerne</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="50"/>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="51"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="52"/>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="53"/>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="54"/>
        <source>Memory pressure</source>
        <translation>Speicherdruck</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="55"/>
        <source>Physical cores</source>
        <translation>Physische Kerne</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="56"/>
        <source>Kinds of cores</source>
        <translation>Arten von Kernen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="57"/>
        <source>Graphics cores</source>
        <translation>Grafikkerne</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="58"/>
        <source>Memory in bytes</source>
        <translation>Arbeitsspeicher in Byte</translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="83"/>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="15"/>
        <location filename="../collectors/sections/network.cpp" line="28"/>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="18"/>
        <location filename="../collectors/sections/network.cpp" line="35"/>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="19"/>
        <source>IPv4 addresses</source>
        <translation>IPv4-Adressen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="20"/>
        <source>IPv6 addresses</source>
        <translation>IPv6-Adressen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="21"/>
        <source>Largest packet (MTU)</source>
        <translation>Größtes Paket (MTU)</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="22"/>
        <source>Link speed</source>
        <translation>Verbindungsgeschwindigkeit</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="26"/>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="27"/>
        <source>Main interface</source>
        <translation>Hauptschnittstelle</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="30"/>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="32"/>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="33"/>
        <source>Subnet mask</source>
        <translation>Subnetzmaske</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="37"/>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="38"/>
        <source>Wi-Fi network</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="39"/>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="40"/>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="41"/>
        <source>VPN active</source>
        <translation>VPN aktiv</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="42"/>
        <source>VPN connections</source>
        <translation>VPN-Verbindungen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="43"/>
        <source>VPN programs</source>
        <translation>VPN-Programme</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="44"/>
        <source>Personal values</source>
        <translation>Persönliche Werte</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="45"/>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="46"/>
        <source>IPv6 gateway</source>
        <translation>IPv6-Gateway</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="47"/>
        <source>Search domains</source>
        <translation>Suchdomänen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="52"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="14"/>
        <source>Backup set up</source>
        <translation>Datensicherung eingerichtet</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="15"/>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="16"/>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="17"/>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="21"/>
        <source>Kernel name</source>
        <translation>Name des Kernels</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="22"/>
        <source>System version</source>
        <translation>Systemversion</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="25"/>
        <source>Model identifier</source>
        <translation>Modellkennung</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="26"/>
        <source>Sold as</source>
        <translation>Verkauft als</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="27"/>
        <source>Main board</source>
        <translation>Hauptplatine</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="28"/>
        <source>Kernel version</source>
        <translation>Kernelversion</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="29"/>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="30"/>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="31"/>
        <source>Time since start</source>
        <translation>Zeit seit dem Start</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="32"/>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="33"/>
        <source>Load over 1, 5 and 15 minutes</source>
        <translation>Last über 1, 5 und 15 Minuten</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="34"/>
        <source>System Integrity Protection</source>
        <translation>Systemintegritätsschutz</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="35"/>
        <source>Gatekeeper</source>
        <translation>Gatekeeper</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="36"/>
        <source>System disk encrypted</source>
        <translation>Systemdatenträger verschlüsselt</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="37"/>
        <source>Time Machine</source>
        <translation>Time Machine</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="38"/>
        <source>Release</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="39"/>
        <source>Release name</source>
        <translation>Name der Ausgabe</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="40"/>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="41"/>
        <source>Related distributions</source>
        <translation>Verwandte Distributionen</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="42"/>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="43"/>
        <source>Hardware target</source>
        <translation>Hardwareziel</translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="53"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="10"/>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="11"/>
        <source>Processor use</source>
        <translation>Prozessornutzung</translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="12"/>
        <source>Memory use</source>
        <translation>Speichernutzung</translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="13"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="22"/>
        <source>Top processes</source>
        <translation>Aktivste Prozesse</translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="22"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <location filename="../ui/windowactions.cpp" line="36"/>
        <location filename="../ui/windowactions.cpp" line="114"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="37"/>
        <source>&amp;This Computer</source>
        <translation>&amp;Dieser Rechner</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="38"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="39"/>
        <source>Open Re&amp;cording…</source>
        <translation>Auf&amp;zeichnung öffnen…</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="40"/>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="41"/>
        <source>&amp;Export Report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="42"/>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="43"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="44"/>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="45"/>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="46"/>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="47"/>
        <source>Only Sections with &amp;Problems</source>
        <translation>Nur Abschnitte mit &amp;Problemen</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="49"/>
        <source>&amp;Back to Report</source>
        <translation>&amp;Zurück zum Bericht</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="50"/>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="51"/>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="52"/>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="53"/>
        <source>&amp;About System Prose</source>
        <translation>&amp;Über System Prose</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="54"/>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="60"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="64"/>
        <source>Open &amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="70"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="74"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="78"/>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="82"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="86"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="87"/>
        <source>Search the report</source>
        <translation>Den Bericht durchsuchen</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="95"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="118"/>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="122"/>
        <source>Inspect &amp;This Computer</source>
        <translation>&amp;Diesen Rechner untersuchen</translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="127"/>
        <source>This Computer</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <location filename="../app/main.cpp" line="109"/>
        <source>Shows what this computer is and what runs on it.</source>
        <translation>Zeigt, was dieser Rechner ist und was auf ihm läuft.</translation>
    </message>
    <message>
        <location filename="../app/main.cpp" line="112"/>
        <source>Inspect a recording instead of this computer.</source>
        <translation>Eine Aufzeichnung statt dieses Rechners untersuchen.</translation>
    </message>
    <message>
        <location filename="../app/main.cpp" line="113"/>
        <source>Reports or recordings to open; two are compared.</source>
        <translation>Berichte oder Aufzeichnungen zum Öffnen; zwei werden verglichen.</translation>
    </message>
</context>
<context>
    <name>prose::CodeView</name>
    <message>
        <location filename="../ui/codeview.cpp" line="86"/>
        <source>… only the beginning is shown; copying gives everything.</source>
        <translation>… nur der Anfang wird gezeigt; das Kopieren liefert alles.</translation>
    </message>
</context>
<context>
    <name>prose::DetailsView</name>
    <message>
        <location filename="../ui/detailsview.cpp" line="26"/>
        <source>Run Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="27"/>
        <source>Collect this section again</source>
        <translation>Diesen Abschnitt noch einmal erheben</translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="30"/>
        <source>JSON of the section</source>
        <translation>JSON des Abschnitts</translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="33"/>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="34"/>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="35"/>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="36"/>
        <source>Details of the section</source>
        <translation>Einzelheiten des Abschnitts</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/detailsview.cpp" line="74"/>
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::DiffView</name>
    <message>
        <location filename="../ui/diffview.cpp" line="40"/>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="40"/>
        <source>Hide what &amp;always differs</source>
        <translation>&amp;Immer Verschiedenes ausblenden</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="53"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="58"/>
        <source>Up-time, load, free memory and the like differ between any two looks at the same computer</source>
        <translation>Laufzeit, Last, freier Speicher und Ähnliches unterscheiden sich bei jedem Blick auf denselben Rechner</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="60"/>
        <source>Back to Report</source>
        <translation>Zurück zum Bericht</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="72"/>
        <source>Previous Difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="73"/>
        <source>Next Difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="74"/>
        <source>Swap Sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="75"/>
        <source>Export Comparison…</source>
        <translation>Vergleich exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="105"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="106"/>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="107"/>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="211"/>
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="213"/>
        <source>%Ln only right</source>
        <translation>
            <numerusform>%Ln nur rechts</numerusform>
            <numerusform>%Ln nur rechts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="215"/>
        <source>%Ln only left</source>
        <translation>
            <numerusform>%Ln nur links</numerusform>
            <numerusform>%Ln nur links</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="217"/>
        <location filename="../ui/diffview.cpp" line="227"/>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="219"/>
        <source>%Ln that always differ hidden</source>
        <translation>
            <numerusform>%Ln immer verschiedener ausgeblendet</numerusform>
            <numerusform>%Ln immer verschiedene ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="225"/>
        <source>Both sides say the same. %Ln value(s) that always differ, such as up-time and load, are not counted.</source>
        <translation>
            <numerusform>Beide Seiten sagen dasselbe. %Ln immer verschiedener Wert, wie Laufzeit oder Last, zählt nicht mit.</numerusform>
            <numerusform>Beide Seiten sagen dasselbe. %Ln immer verschiedene Werte, wie Laufzeit und Last, zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="226"/>
        <source>Both sides say exactly the same.</source>
        <translation>Beide Seiten sagen genau dasselbe.</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="227"/>
        <source>Show Everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="309"/>
        <source>Export Comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="309"/>
        <source>comparison</source>
        <translation>vergleich</translation>
    </message>
</context>
<context>
    <name>prose::DropOverlay</name>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="39"/>
        <source>Open this report</source>
        <translation>Diesen Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="43"/>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="44"/>
        <source>%1 will stand on the right</source>
        <translation>%1 steht dann rechts</translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="47"/>
        <source>Compare these two reports</source>
        <translation>Diese beiden Berichte vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="48"/>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="51"/>
        <source>Too many at once</source>
        <translation>Zu viele auf einmal</translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="51"/>
        <source>Not a report or recording</source>
        <translation>Kein Bericht und keine Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="52"/>
        <source>Drop one report, or two to compare them</source>
        <translation>Legen Sie einen Bericht ab, oder zwei zum Vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="53"/>
        <source>Drop a report (a .json file) or the folder of a recording</source>
        <translation>Legen Sie einen Bericht (eine .json-Datei) oder den Ordner einer Aufzeichnung ab</translation>
    </message>
</context>
<context>
    <name>prose::ExportDialog</name>
    <message>
        <location filename="../ui/exportdialog.cpp" line="35"/>
        <source>&amp;Remove personal data</source>
        <translation>&amp;Persönliche Daten entfernen</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="36"/>
        <source>&amp;Preview:</source>
        <translation>&amp;Vorschau:</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="40"/>
        <source>JSON, for programs and for comparing</source>
        <translation>JSON, für Programme und zum Vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="40"/>
        <source>Text, for reading</source>
        <translation>Text, zum Lesen</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="41"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="48"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="53"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="61"/>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="62"/>
        <source>Privacy:</source>
        <translation>Datenschutz:</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/exportdialog.cpp" line="106"/>
        <source>%n value(s) such as names, addresses and serial numbers are replaced by stand-ins.</source>
        <translation>
            <numerusform>%n Wert, etwa ein Name, eine Adresse oder eine Seriennummer, wird durch einen Platzhalter ersetzt.</numerusform>
            <numerusform>%n Werte wie Namen, Adressen und Seriennummern werden durch Platzhalter ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="107"/>
        <source>Names, addresses and serial numbers stay in the file: share it only with people you trust.</source>
        <translation>Namen, Adressen und Seriennummern bleiben in der Datei: Geben Sie sie nur Menschen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="108"/>
        <source>&amp;Preview (%1 in all):</source>
        <translation>&amp;Vorschau (insgesamt %1):</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="121"/>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="121"/>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="123"/>
        <source>%1. Nothing was changed; choose another place and try again.</source>
        <translation>%1. Es wurde nichts verändert; wählen Sie einen anderen Ort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="135"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="135"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="135"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>prose::FactTable</name>
    <message>
        <location filename="../ui/facttable.cpp" line="109"/>
        <location filename="../ui/facttable.cpp" line="133"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/facttable.cpp" line="109"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>prose::FactsView</name>
    <message>
        <location filename="../ui/factsview.cpp" line="36"/>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="70"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="70"/>
        <source>“%1” has not been collected yet. It fills in here as soon as its turn comes.</source>
        <translation>„%1“ wurde noch nicht erhoben und erscheint hier, sobald es an der Reihe ist.</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="73"/>
        <source>Collecting</source>
        <translation>Wird erhoben</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="73"/>
        <source>The answers for “%1” are on their way.</source>
        <translation>Die Antworten für „%1“ sind unterwegs.</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="80"/>
        <source>“%1” could not be collected</source>
        <translation>„%1“ konnte nicht erhoben werden</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="80"/>
        <location filename="../ui/factsview.cpp" line="97"/>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="84"/>
        <source>Not available</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="87"/>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="87"/>
        <source>Collect Now</source>
        <translation>Jetzt erheben</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="92"/>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="92"/>
        <source>“%1” was collected, and there is nothing to report.</source>
        <translation>„%1“ wurde erhoben, und es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="97"/>
        <source>Nothing could be read</source>
        <translation>Nichts konnte gelesen werden</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/factsview.cpp" line="140"/>
        <source>…and %n more, listed under “Sources”.</source>
        <translation>
            <numerusform>… und %n weiterer, siehe „Quellen“.</numerusform>
            <numerusform>… und %n weitere, siehe „Quellen“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/factsview.cpp" line="141"/>
        <source>%n part(s) could not be read</source>
        <translation>
            <numerusform>%n Teil konnte nicht gelesen werden</numerusform>
            <numerusform>%n Teile konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="181"/>
        <source>Without a value</source>
        <translation>Ohne Wert</translation>
    </message>
</context>
<context>
    <name>prose::MainWindow</name>
    <message>
        <location filename="../ui/mainwindow.cpp" line="51"/>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="52"/>
        <source>Inspect this computer, open a report, or drop one here. Two reports dropped together are compared.</source>
        <translation>Untersuchen Sie diesen Rechner, öffnen Sie einen Bericht oder legen Sie einen hier ab. Zwei zusammen abgelegte Berichte werden verglichen.</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="53"/>
        <source>Inspect This Computer</source>
        <translation>Diesen Rechner untersuchen</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="88"/>
        <source>Open Report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="91"/>
        <source>Open Recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="94"/>
        <source>Choose Two Reports to Compare</source>
        <translation>Zwei Berichte zum Vergleichen wählen</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="94"/>
        <source>Choose One Report to Compare With, or Two</source>
        <translation>Einen Bericht zum Vergleichen wählen, oder zwei</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="222"/>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="253"/>
        <location filename="../ui/mainwindow.cpp" line="254"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="264"/>
        <source>Collected %1</source>
        <translation>Erhoben %1</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="266"/>
        <source>This computer, live</source>
        <translation>Dieser Rechner, jetzt</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="267"/>
        <source>Recording: %1</source>
        <translation>Aufzeichnung: %1</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="268"/>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="327"/>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="327"/>
        <source>report</source>
        <translation>bericht</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="330"/>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="35"/>
        <source>Not a recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="35"/>
        <source>The folder “%1” has no manifest.json, so it is not a recording.</source>
        <translation>Der Ordner „%1“ enthält keine manifest.json und ist deshalb keine Aufzeichnung.</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="58"/>
        <source>Too many at once</source>
        <translation>Zu viele auf einmal</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="58"/>
        <source>Open one report, or choose two to compare them.</source>
        <translation>Öffnen Sie einen Bericht, oder wählen Sie zwei zum Vergleichen.</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="60"/>
        <source>Not a report or recording</source>
        <translation>Kein Bericht und keine Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="60"/>
        <source>A report is a .json file that this program wrote; a recording is a folder with a manifest.json.</source>
        <translation>Ein Bericht ist eine .json-Datei, die dieses Programm geschrieben hat; eine Aufzeichnung ist ein Ordner mit einer manifest.json.</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="69"/>
        <source>The comparison appears as soon as the collection is finished.</source>
        <translation>Der Vergleich erscheint, sobald die Erhebung fertig ist.</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="106"/>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
</context>
<context>
    <name>prose::RecentMenu</name>
    <message>
        <location filename="../ui/recentmenu.cpp" line="43"/>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>prose::ReportView</name>
    <message>
        <location filename="../ui/reportview.cpp" line="34"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="35"/>
        <source>Sections of the report and their facts</source>
        <translation>Abschnitte des Berichts und ihre Fakten</translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="40"/>
        <source>&amp;Copy Row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="41"/>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="42"/>
        <source>Copy &amp;Section as JSON</source>
        <translation>&amp;Abschnitt als JSON kopieren</translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="43"/>
        <source>Copy &amp;Key Path</source>
        <translation>&amp;Schlüsselpfad kopieren</translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="237"/>
        <source>Show S&amp;ource</source>
        <translation>&amp;Quelle zeigen</translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="238"/>
        <source>&amp;Run This Section Again</source>
        <translation>Diesen Abschnitt &amp;noch einmal erheben</translation>
    </message>
</context>
<context>
    <name>prose::SourcesView</name>
    <message>
        <location filename="../ui/sourcesview.cpp" line="31"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="31"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="31"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="31"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="40"/>
        <source>Sources of this section</source>
        <translation>Quellen dieses Abschnitts</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="50"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="51"/>
        <source>Error Output</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="52"/>
        <source>Which output is shown</source>
        <translation>Welche Ausgabe gezeigt wird</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="54"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="57"/>
        <source>Copy the whole output</source>
        <translation>Die ganze Ausgabe kopieren</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="58"/>
        <source>Output of the source</source>
        <translation>Ausgabe der Quelle</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="108"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="108"/>
        <location filename="../ui/sourcesview.cpp" line="114"/>
        <source>Exit code %1</source>
        <translation>Rückgabewert %1</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="110"/>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="111"/>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="112"/>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="113"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="114"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="115"/>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="116"/>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="124"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/sourcesview.cpp" line="125"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="125"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="126"/>
        <source>System call</source>
        <translation>Systemaufruf</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="153"/>
        <source>Nothing asked yet</source>
        <translation>Noch nichts gefragt</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="153"/>
        <source>No sources</source>
        <translation>Keine Quellen</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="154"/>
        <source>The commands and files behind this section appear here once it was collected.</source>
        <translation>Die Befehle und Dateien hinter diesem Abschnitt erscheinen hier, sobald er erhoben wurde.</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="155"/>
        <source>This report does not say where the facts of this section came from.</source>
        <translation>Dieser Bericht sagt nicht, woher die Fakten dieses Abschnitts stammen.</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="182"/>
        <source>exit code 0</source>
        <translation>Rückgabewert 0</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/sourcesview.cpp" line="186"/>
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="203"/>
        <source>The raw output is not kept</source>
        <translation>Die Rohausgabe wird nicht aufbewahrt</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="204"/>
        <source>A report holds the facts, not the outputs they were read from. A recording holds both.</source>
        <translation>Ein Bericht enthält die Fakten, nicht die Ausgaben, aus denen sie gelesen wurden. Eine Aufzeichnung enthält beides.</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="206"/>
        <source>An empty answer</source>
        <translation>Eine leere Antwort</translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="206"/>
        <source>The source answered, and had nothing to say.</source>
        <translation>Die Quelle hat geantwortet und hatte nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>prose::StatusLine</name>
    <message>
        <location filename="../ui/statusline.cpp" line="23"/>
        <source>State of the collection</source>
        <translation>Stand der Erhebung</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="24"/>
        <source>Progress of the collection</source>
        <translation>Fortschritt der Erhebung</translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="29"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="44"/>
        <source>%1 of %n section(s)</source>
        <translation>
            <numerusform>%1 von %n Abschnitt</numerusform>
            <numerusform>%1 von %n Abschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="46"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::ValueLabel</name>
    <message>
        <location filename="../ui/labels.cpp" line="82"/>
        <source>Copy Selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <location filename="../ui/labels.cpp" line="82"/>
        <source>Copy Value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
</TS>
