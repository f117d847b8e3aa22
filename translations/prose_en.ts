<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Report</name>
    <message numerus="yes">
        <location filename="../../../../work/main/models/difftext.cpp" line="35"/>
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/models/difftext.cpp" line="37"/>
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/models/difftext.cpp" line="39"/>
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/models/format.cpp" line="142"/>
        <source>%1 pages</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/models/format.cpp" line="171"/>
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/models/format.cpp" line="313"/>
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
        <location filename="../../../../work/main/ui/detailsview.cpp" line="74"/>
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
        <location filename="../../../../work/main/ui/diffview.cpp" line="211"/>
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/ui/diffview.cpp" line="213"/>
        <source>%Ln only right</source>
        <translation>
            <numerusform>%Ln only right</numerusform>
            <numerusform>%Ln only right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/ui/diffview.cpp" line="215"/>
        <source>%Ln only left</source>
        <translation>
            <numerusform>%Ln only left</numerusform>
            <numerusform>%Ln only left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/ui/diffview.cpp" line="219"/>
        <source>%Ln that always differ hidden</source>
        <translation>
            <numerusform>%Ln that always differs hidden</numerusform>
            <numerusform>%Ln that always differ hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/ui/diffview.cpp" line="225"/>
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
        <location filename="../../../../work/main/ui/exportdialog.cpp" line="106"/>
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
        <location filename="../../../../work/main/ui/factsview.cpp" line="140"/>
        <source>…and %n more, listed under “Sources”.</source>
        <translation>
            <numerusform>…and %n more, listed under “Sources”.</numerusform>
            <numerusform>…and %n more, listed under “Sources”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/ui/factsview.cpp" line="141"/>
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
        <location filename="../../../../work/main/ui/sourcesview.cpp" line="125"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/ui/sourcesview.cpp" line="186"/>
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
        <location filename="../../../../work/main/ui/statusline.cpp" line="44"/>
        <source>%1 of %n section(s)</source>
        <translation>
            <numerusform>%1 of %n section</numerusform>
            <numerusform>%1 of %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../work/main/ui/statusline.cpp" line="46"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
