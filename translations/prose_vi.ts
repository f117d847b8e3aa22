<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../ui/dialogs.cpp" line="35"/>
        <source>This report cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dialogs.cpp" line="42"/>
        <source>About System Prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dialogs.cpp" line="45"/>
        <source>Shows what a computer is and what runs on it, and compares two reports.

It only reads, and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dialogs.cpp" line="60"/>
        <source>Reports (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dialogs.cpp" line="60"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <location filename="../models/difftext.cpp" line="35"/>
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/difftext.cpp" line="37"/>
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/difftext.cpp" line="39"/>
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/difftext.cpp" line="40"/>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="128"/>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="142"/>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../models/format.cpp" line="142"/>
        <source>%1 pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="155"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="155"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="171"/>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../models/format.cpp" line="171"/>
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="198"/>
        <location filename="../models/format.cpp" line="212"/>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="222"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="229"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="231"/>
        <source>Left</source>
        <extracomment>The older of two reports that are compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="233"/>
        <source>Right</source>
        <extracomment>The newer of two reports that are compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="244"/>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="268"/>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="282"/>
        <source>A source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="286"/>
        <source>%1 was not found (%2). It may have to be installed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="287"/>
        <source>%1 was not found. It may have to be installed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="289"/>
        <source>%1 may not be read by you (%2). Grant access, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="290"/>
        <source>%1 may not be read by you. Grant access, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="293"/>
        <source>%1 did not answer within %2. Run this section again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="294"/>
        <source>%1 did not answer in time. Run this section again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="296"/>
        <source>You stopped the run before %1 had answered. Run this section again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="298"/>
        <source>%1 failed: %2. Its own output may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="299"/>
        <source>%1 failed. Its own output may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="301"/>
        <source>%1 answered something this version does not understand: %2. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="302"/>
        <source>%1 answered something this version does not understand. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="304"/>
        <source>%1 answered more than this program keeps (%2). Run it yourself to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="305"/>
        <source>%1 answered more than this program keeps. Run it yourself to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="313"/>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../models/format.cpp" line="313"/>
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="319"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="320"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="321"/>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="322"/>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="323"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="324"/>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="325"/>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/format.cpp" line="337"/>
        <source>%1: %2</source>
        <extracomment>A section&apos;s state and why: &quot;Partial: 2 problems&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="258"/>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="261"/>
        <location filename="../collectors/sections/system.cpp" line="23"/>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="263"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="263"/>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="264"/>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="271"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="275"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="277"/>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="277"/>
        <source>replaced by stand-ins such as host-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/plaintext.cpp" line="286"/>
        <source>System report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="12"/>
        <location filename="../collectors/sections/battery.cpp" line="24"/>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="13"/>
        <location filename="../collectors/sections/network.cpp" line="17"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="14"/>
        <location filename="../collectors/sections/battery.cpp" line="25"/>
        <source>Charge cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="15"/>
        <location filename="../collectors/sections/battery.cpp" line="30"/>
        <source>Capacity compared with new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="17"/>
        <location filename="../collectors/sections/disk.cpp" line="68"/>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="18"/>
        <location filename="../collectors/sections/disk.cpp" line="67"/>
        <location filename="../collectors/sections/system.cpp" line="24"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="19"/>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="23"/>
        <source>Has a battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="26"/>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="27"/>
        <source>Power source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="28"/>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="29"/>
        <source>Minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="31"/>
        <source>Batteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="36"/>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/battery.cpp" line="36"/>
        <location filename="../collectors/sections/hardware.cpp" line="83"/>
        <location filename="../collectors/sections/system.cpp" line="53"/>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="18"/>
        <location filename="../collectors/sections/disk.cpp" line="46"/>
        <location filename="../collectors/sections/disk.cpp" line="57"/>
        <location filename="../collectors/sections/disk.cpp" line="65"/>
        <location filename="../collectors/sections/network.cpp" line="14"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="19"/>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="20"/>
        <location filename="../collectors/sections/disk.cpp" line="30"/>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="21"/>
        <location filename="../collectors/sections/disk.cpp" line="51"/>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="22"/>
        <source>Locked by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="27"/>
        <source>Lies on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="28"/>
        <location filename="../collectors/sections/disk.cpp" line="41"/>
        <location filename="../collectors/sections/disk.cpp" line="48"/>
        <location filename="../collectors/sections/disk.cpp" line="58"/>
        <location filename="../collectors/sections/disk.cpp" line="66"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="29"/>
        <location filename="../collectors/sections/disk.cpp" line="49"/>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="31"/>
        <source>Spans several devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="32"/>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="36"/>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="37"/>
        <location filename="../collectors/sections/disk.cpp" line="59"/>
        <location filename="../collectors/sections/network.cpp" line="16"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="38"/>
        <source>Health check (SMART)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="39"/>
        <source>Life left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="40"/>
        <location filename="../collectors/sections/disk.cpp" line="72"/>
        <location filename="../collectors/sections/hardware.cpp" line="20"/>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="45"/>
        <location filename="../collectors/sections/disk.cpp" line="61"/>
        <location filename="../collectors/sections/disk.cpp" line="74"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="47"/>
        <location filename="../collectors/sections/disk.cpp" line="60"/>
        <location filename="../collectors/sections/disk.cpp" line="73"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="50"/>
        <location filename="../collectors/sections/disk.cpp" line="71"/>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="52"/>
        <source>Exact size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="53"/>
        <source>Exactly free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="69"/>
        <source>Has moving parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="70"/>
        <source>Removable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="75"/>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="79"/>
        <source>Size of the system volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="80"/>
        <source>Free on the system volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="82"/>
        <source>APFS containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="83"/>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="84"/>
        <source>Exact size of the system volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="85"/>
        <source>Exactly free on the system volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="87"/>
        <source>Storage pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="88"/>
        <source>File systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="89"/>
        <location filename="../collectors/sections/disk.cpp" line="94"/>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/disk.cpp" line="94"/>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="13"/>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="14"/>
        <source>Refresh rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="15"/>
        <source>Colour depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="16"/>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="17"/>
        <source>Manufacturer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="18"/>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="19"/>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="22"/>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="23"/>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="24"/>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="25"/>
        <source>Year of manufacture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="26"/>
        <source>Main screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="30"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="31"/>
        <source>Free pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="32"/>
        <source>Active pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="33"/>
        <source>Inactive pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="34"/>
        <source>Wired pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="35"/>
        <source>Swap in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="36"/>
        <source>Swap free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="37"/>
        <source>Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="38"/>
        <source>Available memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="39"/>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="44"/>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="48"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="49"/>
        <source>Logical cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="50"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="51"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="52"/>
        <source>Graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="53"/>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="54"/>
        <source>Memory pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="55"/>
        <source>Physical cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="56"/>
        <source>Kinds of cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="57"/>
        <source>Graphics cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="58"/>
        <source>Memory in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/hardware.cpp" line="83"/>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="15"/>
        <location filename="../collectors/sections/network.cpp" line="28"/>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="18"/>
        <location filename="../collectors/sections/network.cpp" line="35"/>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="19"/>
        <source>IPv4 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="20"/>
        <source>IPv6 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="21"/>
        <source>Largest packet (MTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="22"/>
        <source>Link speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="26"/>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="27"/>
        <source>Main interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="30"/>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="32"/>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="33"/>
        <source>Subnet mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="37"/>
        <source>DNS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="38"/>
        <source>Wi-Fi network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="39"/>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="40"/>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="41"/>
        <source>VPN active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="42"/>
        <source>VPN connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="43"/>
        <source>VPN programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="44"/>
        <source>Personal values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="45"/>
        <source>IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="46"/>
        <source>IPv6 gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="47"/>
        <source>Search domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/network.cpp" line="52"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="14"/>
        <source>Backup set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="15"/>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="16"/>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="17"/>
        <source>Automatic backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="21"/>
        <source>Kernel name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="22"/>
        <source>System version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="25"/>
        <source>Model identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="26"/>
        <source>Sold as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="27"/>
        <source>Main board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="28"/>
        <source>Kernel version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="29"/>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="30"/>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="31"/>
        <source>Time since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="32"/>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="33"/>
        <source>Load over 1, 5 and 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="34"/>
        <source>System Integrity Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="35"/>
        <source>Gatekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="36"/>
        <source>System disk encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="37"/>
        <source>Time Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="38"/>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="39"/>
        <source>Release name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="40"/>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="41"/>
        <source>Related distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="42"/>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="43"/>
        <source>Hardware target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/system.cpp" line="53"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="10"/>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="11"/>
        <source>Processor use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="12"/>
        <source>Memory use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="13"/>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="22"/>
        <source>Top processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../collectors/sections/top_processes.cpp" line="22"/>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <location filename="../ui/windowactions.cpp" line="36"/>
        <location filename="../ui/windowactions.cpp" line="114"/>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="37"/>
        <source>&amp;This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="38"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="39"/>
        <source>Open Re&amp;cording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="40"/>
        <source>Co&amp;mpare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="41"/>
        <source>&amp;Export Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="42"/>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="43"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="44"/>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="45"/>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="46"/>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="47"/>
        <source>Only Sections with &amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="49"/>
        <source>&amp;Back to Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="50"/>
        <source>&amp;Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="51"/>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="52"/>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="53"/>
        <source>&amp;About System Prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="54"/>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="60"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="64"/>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="70"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="74"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="78"/>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="82"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="86"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="87"/>
        <source>Search the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="95"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="118"/>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="122"/>
        <source>Inspect &amp;This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/windowactions.cpp" line="127"/>
        <source>This Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <location filename="../app/main.cpp" line="109"/>
        <source>Shows what this computer is and what runs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/main.cpp" line="112"/>
        <source>Inspect a recording instead of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/main.cpp" line="113"/>
        <source>Reports or recordings to open; two are compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::CodeView</name>
    <message>
        <location filename="../ui/codeview.cpp" line="86"/>
        <source>… only the beginning is shown; copying gives everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::DetailsView</name>
    <message>
        <location filename="../ui/detailsview.cpp" line="26"/>
        <source>Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="27"/>
        <source>Collect this section again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="30"/>
        <source>JSON of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="33"/>
        <source>&amp;Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="34"/>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="35"/>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/detailsview.cpp" line="36"/>
        <source>Details of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/detailsview.cpp" line="74"/>
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::DiffView</name>
    <message>
        <location filename="../ui/diffview.cpp" line="40"/>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="40"/>
        <source>Hide what &amp;always differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="53"/>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="58"/>
        <source>Up-time, load, free memory and the like differ between any two looks at the same computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="60"/>
        <source>Back to Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="72"/>
        <source>Previous Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="73"/>
        <source>Next Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="74"/>
        <source>Swap Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="75"/>
        <source>Export Comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="105"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="106"/>
        <source>only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="107"/>
        <source>only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="211"/>
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="213"/>
        <source>%Ln only right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="215"/>
        <source>%Ln only left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="217"/>
        <location filename="../ui/diffview.cpp" line="227"/>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="219"/>
        <source>%Ln that always differ hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/diffview.cpp" line="225"/>
        <source>Both sides say the same. %Ln value(s) that always differ, such as up-time and load, are not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="226"/>
        <source>Both sides say exactly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="227"/>
        <source>Show Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="309"/>
        <source>Export Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/diffview.cpp" line="309"/>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::DropOverlay</name>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="39"/>
        <source>Open this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="43"/>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="44"/>
        <source>%1 will stand on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="47"/>
        <source>Compare these two reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="48"/>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="51"/>
        <source>Too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="51"/>
        <source>Not a report or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="52"/>
        <source>Drop one report, or two to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dropoverlay.cpp" line="53"/>
        <source>Drop a report (a .json file) or the folder of a recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::ExportDialog</name>
    <message>
        <location filename="../ui/exportdialog.cpp" line="35"/>
        <source>&amp;Remove personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="36"/>
        <source>&amp;Preview:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="40"/>
        <source>JSON, for programs and for comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="40"/>
        <source>Text, for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="41"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="48"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="53"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="61"/>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="62"/>
        <source>Privacy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/exportdialog.cpp" line="106"/>
        <source>%n value(s) such as names, addresses and serial numbers are replaced by stand-ins.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="107"/>
        <source>Names, addresses and serial numbers stay in the file: share it only with people you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="108"/>
        <source>&amp;Preview (%1 in all):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="121"/>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="121"/>
        <source>“%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="123"/>
        <source>%1. Nothing was changed; choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="135"/>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="135"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exportdialog.cpp" line="135"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::FactTable</name>
    <message>
        <location filename="../ui/facttable.cpp" line="109"/>
        <location filename="../ui/facttable.cpp" line="133"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/facttable.cpp" line="109"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::FactsView</name>
    <message>
        <location filename="../ui/factsview.cpp" line="36"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="70"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="70"/>
        <source>“%1” has not been collected yet. It fills in here as soon as its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="73"/>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="73"/>
        <source>The answers for “%1” are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="80"/>
        <source>“%1” could not be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="80"/>
        <location filename="../ui/factsview.cpp" line="97"/>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="84"/>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="87"/>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="87"/>
        <source>Collect Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="92"/>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="92"/>
        <source>“%1” was collected, and there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="97"/>
        <source>Nothing could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/factsview.cpp" line="140"/>
        <source>…and %n more, listed under “Sources”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/factsview.cpp" line="141"/>
        <source>%n part(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/factsview.cpp" line="181"/>
        <source>Without a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::MainWindow</name>
    <message>
        <location filename="../ui/mainwindow.cpp" line="51"/>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="52"/>
        <source>Inspect this computer, open a report, or drop one here. Two reports dropped together are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="53"/>
        <source>Inspect This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="88"/>
        <source>Open Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="91"/>
        <source>Open Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="94"/>
        <source>Choose Two Reports to Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="94"/>
        <source>Choose One Report to Compare With, or Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="222"/>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="253"/>
        <location filename="../ui/mainwindow.cpp" line="254"/>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="264"/>
        <source>Collected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="266"/>
        <source>This computer, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="267"/>
        <source>Recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="268"/>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="327"/>
        <source>Export Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="327"/>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.cpp" line="330"/>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="35"/>
        <source>Not a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="35"/>
        <source>The folder “%1” has no manifest.json, so it is not a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="58"/>
        <source>Too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="58"/>
        <source>Open one report, or choose two to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="60"/>
        <source>Not a report or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="60"/>
        <source>A report is a .json file that this program wrote; a recording is a folder with a manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="69"/>
        <source>The comparison appears as soon as the collection is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow_opening.cpp" line="106"/>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::RecentMenu</name>
    <message>
        <location filename="../ui/recentmenu.cpp" line="43"/>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::ReportView</name>
    <message>
        <location filename="../ui/reportview.cpp" line="34"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="35"/>
        <source>Sections of the report and their facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="40"/>
        <source>&amp;Copy Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="41"/>
        <source>Copy &amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="42"/>
        <source>Copy &amp;Section as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="43"/>
        <source>Copy &amp;Key Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="237"/>
        <source>Show S&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reportview.cpp" line="238"/>
        <source>&amp;Run This Section Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::SourcesView</name>
    <message>
        <location filename="../ui/sourcesview.cpp" line="31"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="31"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="31"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="31"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="40"/>
        <source>Sources of this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="50"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="51"/>
        <source>Error Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="52"/>
        <source>Which output is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="54"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="57"/>
        <source>Copy the whole output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="58"/>
        <source>Output of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="108"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="108"/>
        <location filename="../ui/sourcesview.cpp" line="114"/>
        <source>Exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="110"/>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="111"/>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="112"/>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="113"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="114"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="115"/>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="116"/>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="124"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/sourcesview.cpp" line="125"/>
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="125"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="126"/>
        <source>System call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="153"/>
        <source>Nothing asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="153"/>
        <source>No sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="154"/>
        <source>The commands and files behind this section appear here once it was collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="155"/>
        <source>This report does not say where the facts of this section came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="182"/>
        <source>exit code 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/sourcesview.cpp" line="186"/>
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="203"/>
        <source>The raw output is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="204"/>
        <source>A report holds the facts, not the outputs they were read from. A recording holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="206"/>
        <source>An empty answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sourcesview.cpp" line="206"/>
        <source>The source answered, and had nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::StatusLine</name>
    <message>
        <location filename="../ui/statusline.cpp" line="23"/>
        <source>State of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="24"/>
        <source>Progress of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statusline.cpp" line="29"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="44"/>
        <source>%1 of %n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statusline.cpp" line="46"/>
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::ValueLabel</name>
    <message>
        <location filename="../ui/labels.cpp" line="82"/>
        <source>Copy Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/labels.cpp" line="82"/>
        <source>Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
