<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>Programs crashed %n time(s) in the last seven days, the last one was “%1”.</source>
        <translation>
            <numerusform>Programs crashed %n time in the last seven days, the last one was “%1”.</numerusform>
            <numerusform>Programs crashed %n times in the last seven days, the last one was “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kernel left %n record(s) of a crash of its own.</source>
        <translation>
            <numerusform>The kernel left one record of a crash of its own.</numerusform>
            <numerusform>The kernel left %n records of crashes of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system service(s) failed, among them “%1”.</source>
        <translation>
            <numerusform>%n system service failed, among them “%1”.</numerusform>
            <numerusform>%n system services failed, among them “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system service(s) failed.</source>
        <translation>
            <numerusform>%n system service failed.</numerusform>
            <numerusform>%n system services failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) of the user failed.</source>
        <translation>
            <numerusform>%n service of the user failed.</numerusform>
            <numerusform>%n services of the user failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The system calls the processor vulnerable to %n known weakness(es): %1.</source>
        <translation>
            <numerusform>The system calls the processor vulnerable to %n known weakness: %1.</numerusform>
            <numerusform>The system calls the processor vulnerable to %n known weaknesses: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) could not be read: %1.</source>
        <translation>
            <numerusform>%n section could not be read: %1.</numerusform>
            <numerusform>%n sections could not be read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) could not be read, among them %1.</source>
        <translation>
            <numerusform>%n section could not be read, among them %1.</numerusform>
            <numerusform>%n sections could not be read, among them %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logical processor(s)</source>
        <translation>
            <numerusform>%n logical processor</numerusform>
            <numerusform>%n logical processors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logical processor(s)</source>
        <translation>
            <numerusform>%n logical processor</numerusform>
            <numerusform>%n logical processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graphics core(s)</source>
        <translation>
            <numerusform>%n graphics core</numerusform>
            <numerusform>%n graphics cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge cycle(s)</source>
        <translation>
            <numerusform>%n charge cycle</numerusform>
            <numerusform>%n charge cycles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message numerus="yes">
        <source>Kernel extensions of the patcher that are loaded: %n (%1)</source>
        <translation>
            <numerusform>Kernel extensions of the patcher that are loaded: %n (%1)</numerusform>
            <numerusform>Kernel extensions of the patcher that are loaded: %n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patched parts of the system: %n</source>
        <translation>
            <numerusform>Patched parts of the system: %n</numerusform>
            <numerusform>Patched parts of the system: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message numerus="yes">
        <source>The firmware keeps %n variables.</source>
        <translation>
            <numerusform>The firmware keeps one variable.</numerusform>
            <numerusform>The firmware keeps %n variables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold a setting that switches off %n parts of System Integrity Protection.</source>
        <translation>
            <numerusform>They hold a setting that switches off one part of System Integrity Protection.</numerusform>
            <numerusform>They hold a setting that switches off %n parts of System Integrity Protection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel extensions of the kind that it loads are loaded.</source>
        <translation>
            <numerusform>One kernel extension of the kind that it loads is loaded.</numerusform>
            <numerusform>%n kernel extensions of the kind that it loads are loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n displays are connected: %1.</source>
        <translation>
            <numerusform>One display is connected: %1.</numerusform>
            <numerusform>%n displays are connected: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The processor is the %1 with %n cores: %2.</source>
        <translation>
            <numerusform>The processor is the %1 with one core: %2.</numerusform>
            <numerusform>The processor is the %1 with %n cores: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The processor is the %1 with %n cores, which work on %2 tasks at once.</source>
        <translation>
            <numerusform>The processor is the %1 with one core, which works on %2 tasks at once.</numerusform>
            <numerusform>The processor is the %1 with %n cores, which work on %2 tasks at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The processor is the %1 with %n cores.</source>
        <translation>
            <numerusform>The processor is the %1 with one core.</numerusform>
            <numerusform>The processor is the %1 with %n cores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The processor has %n cores.</source>
        <translation>
            <numerusform>The processor has one core.</numerusform>
            <numerusform>The processor has %n cores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %1 of what it held when new, after %n charge cycles.</source>
        <translation>
            <numerusform>It holds %1 of what it held when new, after one charge cycle.</numerusform>
            <numerusform>It holds %1 of what it held when new, after %n charge cycles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has been through %n charge cycles.</source>
        <translation>
            <numerusform>It has been through one charge cycle.</numerusform>
            <numerusform>It has been through %n charge cycles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n fans the fastest turns at %1.</source>
        <translation>
            <numerusform>The fan turns at %1.</numerusform>
            <numerusform>Of %n fans the fastest turns at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCI devices</source>
        <translation>
            <numerusform>%n PCI device</numerusform>
            <numerusform>%n PCI devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n USB devices</source>
        <translation>
            <numerusform>%n USB device</numerusform>
            <numerusform>%n USB devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Thunderbolt devices</source>
        <translation>
            <numerusform>%n Thunderbolt device</numerusform>
            <numerusform>%n Thunderbolt devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual devices</source>
        <translation>
            <numerusform>%n virtual device</numerusform>
            <numerusform>%n virtual devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound devices</source>
        <translation>
            <numerusform>%n sound device</numerusform>
            <numerusform>%n sound devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input devices</source>
        <translation>
            <numerusform>%n input device</numerusform>
            <numerusform>%n input devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kernel calls the processor vulnerable to %n attacks: %1.</source>
        <translation>
            <numerusform>The kernel calls the processor vulnerable to one attack: %1.</numerusform>
            <numerusform>The kernel calls the processor vulnerable to %n attacks: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security programs are installed: %1.</source>
        <translation>
            <numerusform>One security program is installed: %1.</numerusform>
            <numerusform>%n security programs are installed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n programs that were checked are validly signed.</source>
        <translation>
            <numerusform>The one program that was checked is validly signed.</numerusform>
            <numerusform>The %n programs that were checked are validly signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the programs that were checked, %n are not validly signed.</source>
        <translation>
            <numerusform>Of the programs that were checked, one is not validly signed.</numerusform>
            <numerusform>Of the programs that were checked, %n are not validly signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions were granted to applications.</source>
        <translation>
            <numerusform>One permission was granted to applications.</numerusform>
            <numerusform>%n permissions were granted to applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of names: &quot;a, b, and 5 more&quot;</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts are listed here.</source>
        <translation>
            <numerusform>One fact is listed here.</numerusform>
            <numerusform>%n facts are listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 sections of the report, %n could not be read.</source>
        <translation>
            <numerusform>Of %1 sections of the report, one could not be read.</numerusform>
            <numerusform>Of %1 sections of the report, %n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are incomplete.</source>
        <translation>
            <numerusform>One more is incomplete.</numerusform>
            <numerusform>%n more are incomplete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 sections of the report, %n are incomplete.</source>
        <translation>
            <numerusform>Of %1 sections of the report, one is incomplete.</numerusform>
            <numerusform>Of %1 sections of the report, %n are incomplete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its processor is the %1 with %n cores, and it has %2 of memory.</source>
        <translation>
            <numerusform>Its processor is the %1 with one core, and it has %2 of memory.</numerusform>
            <numerusform>Its processor is the %1 with %n cores, and it has %2 of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n processor cores and %1 of memory.</source>
        <translation>
            <numerusform>It has one processor core and %1 of memory.</numerusform>
            <numerusform>It has %n processor cores and %1 of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for this user alone</source>
        <translation>
            <numerusform>%n for this user alone</numerusform>
            <numerusform>%n for this user alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for every user</source>
        <translation>
            <numerusform>%n for every user</numerusform>
            <numerusform>%n for every user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the system itself</source>
        <translation>
            <numerusform>%n for the system itself</numerusform>
            <numerusform>%n for the system itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs are set up to start by themselves: %1.</source>
        <translation>
            <numerusform>One program is set up to start by itself: %1.</numerusform>
            <numerusform>%n programs are set up to start by themselves: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are switched off.</source>
        <translation>
            <numerusform>One of them is switched off.</numerusform>
            <numerusform>%n of them are switched off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are set up to run at certain times.</source>
        <translation>
            <numerusform>One job is set up to run at certain times.</numerusform>
            <numerusform>%n jobs are set up to run at certain times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are this user&apos;s own.</source>
        <translation>
            <numerusform>One of them is this user&apos;s own.</numerusform>
            <numerusform>%n of them are this user&apos;s own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scripts run every hour, day, week, or month.</source>
        <translation>
            <numerusform>One script runs every hour, day, week, or month.</numerusform>
            <numerusform>%n scripts run every hour, day, week, or month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>systemd %1 looks after %n units, %2 of which are active.</source>
        <translation>
            <numerusform>systemd %1 looks after one unit, %2 of which are active.</numerusform>
            <numerusform>systemd %1 looks after %n units, %2 of which are active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>systemd %1 is installed with %n unit files, %2 of which are enabled.</source>
        <translation>
            <numerusform>systemd %1 is installed with one unit file, %2 of which are enabled.</numerusform>
            <numerusform>systemd %1 is installed with %n unit files, %2 of which are enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are running.</source>
        <translation>
            <numerusform>One service is running.</numerusform>
            <numerusform>%n services are running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units have failed: %1.</source>
        <translation>
            <numerusform>One unit has failed: %1.</numerusform>
            <numerusform>%n units have failed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timers start jobs by the clock.</source>
        <translation>
            <numerusform>One timer starts jobs by the clock.</numerusform>
            <numerusform>%n timers start jobs by the clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of crashes are kept, the newest of %1.</source>
        <translation>
            <numerusform>One report of a crash is kept, of %1.</numerusform>
            <numerusform>%n reports of crashes are kept, the newest of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of crashes are kept.</source>
        <translation>
            <numerusform>One report of a crash is kept.</numerusform>
            <numerusform>%n reports of crashes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kernel left %n records of crashes of its own.</source>
        <translation>
            <numerusform>The kernel left one record of a crash of its own.</numerusform>
            <numerusform>The kernel left %n records of crashes of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious errors</source>
        <translation>
            <numerusform>%n serious error</numerusform>
            <numerusform>%n serious errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search path names %n folders twice.</source>
        <translation>
            <numerusform>The search path names one folder twice.</numerusform>
            <numerusform>The search path names %n folders twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are known.</source>
        <translation>
            <numerusform>One service is known.</numerusform>
            <numerusform>%n services are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are known, and one of them ended with an error.</source>
        <translation>
            <numerusform>One service is known, and it ended with an error.</numerusform>
            <numerusform>%n services are known, and one of them ended with an error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are known, and %1 of them ended with an error.</source>
        <translation>
            <numerusform>One service is known, and %1 of them ended with an error.</numerusform>
            <numerusform>%n services are known, and %1 of them ended with an error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aliases</source>
        <translation>
            <numerusform>%n alias</numerusform>
            <numerusform>%n aliases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n functions</source>
        <translation>
            <numerusform>%n function</numerusform>
            <numerusform>%n functions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings were left as they came.</source>
        <translation>
            <numerusform>One setting was left as it came.</numerusform>
            <numerusform>%n settings were left as they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open.</source>
        <translation>
            <numerusform>One session is open.</numerusform>
            <numerusform>%n sessions are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n X servers are running.</source>
        <translation>
            <numerusform>One X server is running.</numerusform>
            <numerusform>%n X servers are running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel extensions from others than Apple are loaded: %1.</source>
        <translation>
            <numerusform>One kernel extension from others than Apple is loaded: %1.</numerusform>
            <numerusform>%n kernel extensions from others than Apple are loaded: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel modules from outside the kernel are loaded: %1.</source>
        <translation>
            <numerusform>One kernel module from outside the kernel is loaded: %1.</numerusform>
            <numerusform>%n kernel modules from outside the kernel are loaded: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system extensions are registered: %1.</source>
        <translation>
            <numerusform>One system extension is registered: %1.</numerusform>
            <numerusform>%n system extensions are registered: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DKMS builds %n modules: %1.</source>
        <translation>
            <numerusform>DKMS builds one module: %1.</numerusform>
            <numerusform>DKMS builds %n modules: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all, %n kernel extensions are loaded.</source>
        <translation>
            <numerusform>In all, one kernel extension is loaded.</numerusform>
            <numerusform>In all, %n kernel extensions are loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all, %n kernel modules are loaded.</source>
        <translation>
            <numerusform>In all, one kernel module is loaded.</numerusform>
            <numerusform>In all, %n kernel modules are loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not signed.</source>
        <translation>
            <numerusform>One of them is not signed.</numerusform>
            <numerusform>%n of them are not signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules are loaded, which take %1 of memory.</source>
        <translation>
            <numerusform>One module is loaded, which takes %1 of memory.</numerusform>
            <numerusform>%n modules are loaded, which take %1 of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules are loaded.</source>
        <translation>
            <numerusform>One module is loaded.</numerusform>
            <numerusform>%n modules are loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were made outside the kernel.</source>
        <translation>
            <numerusform>One of them was made outside the kernel.</numerusform>
            <numerusform>%n of them were made outside the kernel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings of the kernel were read.</source>
        <translation>
            <numerusform>One setting of the kernel was read.</numerusform>
            <numerusform>%n settings of the kernel were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs with %n containers.</source>
        <translation>
            <numerusform>%1 runs with one container.</numerusform>
            <numerusform>%1 runs with %n containers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n packages)</source>
        <translation>
            <numerusform>%1 (one package)</numerusform>
            <numerusform>%1 (%n packages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of Homebrew&apos;s services run.</source>
        <translation>
            <numerusform>One of Homebrew&apos;s services runs.</numerusform>
            <numerusform>%n of Homebrew&apos;s services run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are installed.</source>
        <translation>
            <numerusform>One application is installed.</numerusform>
            <numerusform>%n applications are installed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came with the system.</source>
        <translation>
            <numerusform>One more came with the system.</numerusform>
            <numerusform>%n more came with the system.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bring a web browser of their own along (Electron): %1.</source>
        <translation>
            <numerusform>One brings a web browser of its own along (Electron): %1.</numerusform>
            <numerusform>%n bring a web browser of their own along (Electron): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font files are installed.</source>
        <translation>
            <numerusform>One font file is installed.</numerusform>
            <numerusform>%n font files are installed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong to this user alone.</source>
        <translation>
            <numerusform>One of them belongs to this user alone.</numerusform>
            <numerusform>%n of them belong to this user alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n disks: %1.</source>
        <translation>
            <numerusform>There is one disk: %1.</numerusform>
            <numerusform>There are %n disks: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SMART finds no fault with the %n that it watches.</source>
        <translation>
            <numerusform>SMART finds no fault with the one that it watches.</numerusform>
            <numerusform>SMART finds no fault with the %n that it watches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are encrypted.</source>
        <translation>
            <numerusform>One volume is encrypted.</numerusform>
            <numerusform>%n volumes are encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file systems are mounted.</source>
        <translation>
            <numerusform>One file system is mounted.</numerusform>
            <numerusform>%n file systems are mounted.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>… and %n more; --full shows all</source>
        <translation>
            <numerusform>… and %n more; --full shows all</numerusform>
            <numerusform>… and %n more; --full shows all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityMarks</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>It is not valid in %n places:</source>
        <translation>
            <numerusform>It is not valid in %n place:</numerusform>
            <numerusform>It is not valid in %n places:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::AttentionList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
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
    <name>prose::DiffDelegate</name>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln matters</numerusform>
            <numerusform>%Ln matter</numerusform>
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
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that matter(s)</source>
        <translation>
            <numerusform>%Ln that matters</numerusform>
            <numerusform>%Ln that matter</numerusform>
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
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::TimelineView</name>
    <message numerus="yes">
        <source>%n section(s) in %1</source>
        <translation>
            <numerusform>%n section in %1</numerusform>
            <numerusform>%n sections in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
