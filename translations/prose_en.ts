<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::DetailsView</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::DiffView</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only right</source>
        <translation>
            <numerusform>%Ln only right</numerusform>
            <numerusform>%Ln only right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only left</source>
        <translation>
            <numerusform>%Ln only left</numerusform>
            <numerusform>%Ln only left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that always differ hidden</source>
        <translation>
            <numerusform>%Ln that always differs hidden</numerusform>
            <numerusform>%Ln that always differ hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides say the same. %Ln value(s) that always differ, such as up-time and load, are not counted.</source>
        <translation>
            <numerusform>Both sides say the same. %Ln value that always differs, such as up-time or load, is not counted.</numerusform>
            <numerusform>Both sides say the same. %Ln values that always differ, such as up-time and load, are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::ExportDialog</name>
    <message numerus="yes">
        <source>%n value(s) such as names, addresses and serial numbers are replaced by stand-ins.</source>
        <translation>
            <numerusform>%n value, such as a name, an address or a serial number, is replaced by a stand-in.</numerusform>
            <numerusform>%n values such as names, addresses and serial numbers are replaced by stand-ins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::FactsView</name>
    <message numerus="yes">
        <source>…and %n more, listed under “Sources”.</source>
        <translation>
            <numerusform>…and %n more, listed under “Sources”.</numerusform>
            <numerusform>…and %n more, listed under “Sources”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read</source>
        <translation>
            <numerusform>%n part could not be read</numerusform>
            <numerusform>%n parts could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::SourcesView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <translation>
            <numerusform>%1 of %n section</numerusform>
            <numerusform>%1 of %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
