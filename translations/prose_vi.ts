<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Dialogs</name>
    <message>
        <source>This report cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About System Prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a computer is and what runs on it, and compares two reports.

It only reads, and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The older of two reports that are compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>The newer of two reports that are compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found. It may have to be installed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read by you (%2). Grant access, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read by you. Grant access, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2. Run this section again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Run this section again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the run before %1 had answered. Run this section again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2. Its own output may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed. Its own output may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something this version does not understand: %2. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something this version does not understand. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered more than this program keeps (%2). Run it yourself to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered more than this program keeps. Run it yourself to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A section&apos;s state and why: &quot;Partial: 2 problems&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by stand-ins such as host-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity compared with new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans several devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health check (SMART)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has moving parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the system volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on the system volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APFS containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact size of the system volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly free on the system volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of manufacture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wired pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load over 1, 5 and 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Integrity Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System disk encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startup and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed for all projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MacPorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pnpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebrew services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dpkg (Debian, Ubuntu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPM (Fedora, openSUSE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pacman (Arch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apk (Alpine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatpak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip, for this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeper of passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short forms of commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers named in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed for login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development kits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More version managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others&apos; kernel extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded kernel modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules built into the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded without a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Electron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that wait for connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings in the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anacron&apos;s table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of crash reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of kernel crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where memory images of crashed programs go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validly signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection against malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What applications may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of some programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that packages are checked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud Drive in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud space used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Integrity Protection setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Integrity Protection is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCore Legacy Patcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCore Legacy Patcher settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs and states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of programs, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs and states, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in part only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space in your folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font files for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own font files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font files together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All start-up files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs may control others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid signatures are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others&apos; libraries are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version in the firmware&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer macOS than the Mac supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded kernel extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patched system parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking of signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of OpenCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System volume is patched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpad speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key repeat, in steps of 15 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents follow the fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text enlarged by the factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and formats of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File nodes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest process number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched files of a user at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files of a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files of a process at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness to swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taint bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a clean kernel because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card maker&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed per lane now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest speed per lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most current (mA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name given to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in devices (PCI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple T1 chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old USB (1.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboards, mice and buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbolt devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode after the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles that are enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles that only warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator may log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until it must be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until it may be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot keys can be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel lockdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor weaknesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protections asked for at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only signed kernel modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective kernel settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security chip (TPM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters for system calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIPS mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote login (SSH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New users&apos; passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates install themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should stay below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed now (kHz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest speed (kHz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest speed (kHz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taint letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From outside the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed units of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled unit files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked unit files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of units of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in a container of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of control groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What control groups can limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has user numbers of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can run virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines can run others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container systems with data here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers and virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can reach a Wayland display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can reach an X display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with a login window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed sessions (Wayland)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed sessions (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X displays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded controller&apos;s release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main board&apos;s maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main board&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case&apos;s maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by UEFI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEFI word size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model in the device tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor microcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads per core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory nodes (NUMA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest clock rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest clock rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BogoMIPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known flaws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot is kept up by shim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts next from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at the boot menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds when full (mAh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held when new (mAh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built for charge cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature found valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XProtect, Apple&apos;s list of malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XProtect Remediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s malware removal tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Integrity Protection number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protections switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patched by version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patched for system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple supports this macOS here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patcher supports this Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patcher supports this macOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest macOS it patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest macOS it patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System volume needs patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches of the system volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches needed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest macOS that Apple supports here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer macOS on this Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the system&apos;s loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the security chip&apos;s system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Re&amp;cording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Sections with &amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About System Prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect &amp;This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what this computer is and what runs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect a recording instead of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports or recordings to open; two are compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::CodeView</name>
    <message>
        <source>… only the beginning is shown; copying gives everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::DetailsView</name>
    <message>
        <source>Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect this section again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::DiffView</name>
    <message>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what &amp;always differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up-time, load, free memory and the like differ between any two looks at the same computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln that always differ hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides say the same. %Ln value(s) that always differ, such as up-time and load, are not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides say exactly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::DropOverlay</name>
    <message>
        <source>Open this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will stand on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these two reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a report or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one report, or two to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a report (a .json file) or the folder of a recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::ExportDialog</name>
    <message>
        <source>&amp;Remove personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs and for comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) such as names, addresses and serial numbers are replaced by stand-ins.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names, addresses and serial numbers stay in the file: share it only with people you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview (%1 in all):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing was changed; choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::FactTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::FactsView</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not been collected yet. It fills in here as soon as its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers for “%1” are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was collected, and there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>…and %n more, listed under “Sources”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::MainWindow</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect this computer, open a report, or drop one here. Two reports dropped together are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Two Reports to Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose One Report to Compare With, or Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” has no manifest.json, so it is not a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one report, or choose two to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a report or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is a .json file that this program wrote; a recording is a folder with a manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison appears as soon as the collection is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::ReportView</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the report and their facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Section as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Key Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show S&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run This Section Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::SourcesView</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which output is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands and files behind this section appear here once it was collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report does not say where the facts of this section came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The raw output is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report holds the facts, not the outputs they were read from. A recording holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source answered, and had nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose::StatusLine</name>
    <message>
        <source>State of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prose::ValueLabel</name>
    <message>
        <source>Copy Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
