; The setup program for Windows, made by `python -m installer.inno` of dist\lcadmin with Inno Setup 6.
; Name, version, maker and the folder come from there (/D...). For one user, without an administrator.

[Setup]
AppId={{6C0B3C7E-5B0E-4B6F-9C57-1D9C0E6A7F42}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher={#Maker}
VersionInfoVersion={#Numbers}
DefaultDirName={localappdata}\Programs\{#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Dist}
OutputBaseFilename={#Name}-{#Version}-windows-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Window}.exe
LicenseFile={#License}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
ShowLanguageDialog=auto
#ifdef Sign
SignTool=own
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

; What an older version had and this one has not must not be found by it.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Dist}\{#Name}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Window}.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Window}.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\{#Window}.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

; Nothing may start it at sign-in any more; the data stay where they are.
[UninstallRun]
Filename: "{app}\{#Name}.exe"; Parameters: "autostart off"; Flags: runhidden; RunOnceId: "autostart"
