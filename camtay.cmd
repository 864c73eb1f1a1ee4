@echo off
rem Cam Tay's launcher for Windows: finds Java 25, builds once, runs. camtay.cmd --help lists the jobs.
rem Only ASCII here and CRLF line ends (.gitattributes): cmd.exe reads anything else wrongly in some code pages.
rem No delayed expansion: it would eat every "!" of a path.
setlocal enableextensions disabledelayedexpansion
rem Java reads its arguments in the machine's old code page, where Vietnamese letters become "?"; not so this.
set CAMTAY_COMMAND_LINE=%*
set "PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "PAGE=%%C"
chcp 65001 >nul
set "CODE=3"
set "HERE=%~dp0"
rem For the same reason the program's own folder goes to Java by its short name.
for %%I in ("%HERE%.") do set "HOME_DIR=%%~fsI"
set "APP=%HOME_DIR%\target\app"
if not defined CAMTAY_DATA set "CAMTAY_DATA=%HERE%data"
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"
set "JAVA_SETTINGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx256m -Xmn48m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Xss512k -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

set "FOUND="
for %%J in ("%CAMTAY_JAVA_HOME%" "%JAVA_HOME%" "%HERE%jdk") do call :try "%%~J"
for /d %%J in ("%HERE%jdk\*") do call :try "%%~J"
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :try "%%~dpJ.."
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%ProgramFiles%\BellSoft\LibericaJDK-25*" "%ProgramFiles%\Amazon Corretto\jdk25*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*") do call :try "%%~J" & call :try "%%~J\current"
for /f "tokens=2*" %%A in ('reg query HKLM\SOFTWARE\JavaSoft\JDK /s /v JavaHome 2^>nul') do call :try "%%B"
if defined FOUND goto found
echo Khong thay Java 25 tren may nay. Cai Temurin JDK 25 (https://adoptium.net), hoac giai nen JDK 25 vao thu muc "jdk" canh tep nay, roi chay lai. 1>&2
echo Java 25 was not found. Install Temurin JDK 25 (https://adoptium.net), or unpack a JDK 25 into a folder "jdk" beside this file, then run again. 1>&2
echo Da co ma chua thay? / Already there? set CAMTAY_JAVA_HOME=C:\path\to\jdk-25 1>&2
goto end

:found
set "JAVA_HOME=%FOUND%"
if /i "%~1"=="test" goto test
call :build
if errorlevel 1 goto end
if /i "%~1"=="build" set "CODE=0"
if /i "%~1"=="build" goto end
set "AOT="
if exist "%APP%\camtay.aot" set AOT=-XX:AOTCache="%APP%\camtay.aot"
"%JAVA_HOME%\bin\java.exe" %AOT% -Xlog:disable -Xlog:all=off %JAVA_SETTINGS% %CAMTAY_JAVA_OPTS% -Dcamtay.home="%HOME_DIR%\." -jar "%APP%\camtay.jar" %*
set "CODE=%errorlevel%"
goto end

:test
call :maven
if errorlevel 1 goto end
set "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1"
for %%C in ("%ProgramFiles%\Google\Chrome\Application\chrome.exe" "%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe" "%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe") do if not defined CAMTAY_CHROMIUM if exist "%%~C" set "CAMTAY_CHROMIUM=%%~C"
set "MORE="
for /f "tokens=1*" %%A in ("%CAMTAY_COMMAND_LINE%") do set MORE=%%B
pushd "%HERE%"
call mvn -B verify %MORE%
set "CODE=%errorlevel%"
popd
goto end

:end
if defined PAGE chcp %PAGE% >nul
rem A window opened by a double click would close before anybody has read it.
if not "%~1"=="" exit /b %CODE%
if /i "%~0"=="%~f0" pause
exit /b %CODE%

rem Takes the folder if it is a JDK 25. Its file "release" says JAVA_VERSION="25.0.3".
:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /r "JAVA_VERSION=.25" "%~1\release" >nul
if not errorlevel 1 set "FOUND=%~f1"
exit /b 0

rem Builds the jar, unpacks it (starts faster), and lets Java keep what it learned in one start (faster still).
:build
if exist "%APP%\.built" call :fresh
if exist "%APP%\.built" if not errorlevel 1 exit /b 0
call :maven
if errorlevel 1 exit /b 1
echo Dung chuong trinh, lan dau mat vai phut... / Building, a few minutes the first time... 1>&2
pushd "%HERE%"
call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
set "BUILT=%errorlevel%"
popd
if not "%BUILT%"=="0" echo Dung khong thanh: xem dong loi o tren. / The build failed: see above. 1>&2
if not "%BUILT%"=="0" exit /b 1
if exist "%APP%" rmdir /s /q "%APP%"
"%JAVA_HOME%\bin\java.exe" -Djarmode=tools -jar "%HOME_DIR%\target\camtay.jar" extract --destination "%APP%" >nul
if errorlevel 1 exit /b 1
mkdir "%APP%\learn"
"%JAVA_HOME%\bin\java.exe" %JAVA_SETTINGS% -Dcamtay.home="%HOME_DIR%" -jar "%APP%\camtay.jar" learn --fill --data "%APP%\learn" >"%APP%\learn.log" 2>&1
"%JAVA_HOME%\bin\java.exe" -XX:AOTCacheOutput="%APP%\camtay.aot" %JAVA_SETTINGS% -jar "%APP%\camtay.jar" learn --data "%APP%\learn" "%HOME_DIR%\samples\ke-hoach-mau.docx" "%HOME_DIR%\samples\ke-hoach-mau.pdf" "%HOME_DIR%\samples\danh-sach-mau.xlsx" >>"%APP%\learn.log" 2>&1
if errorlevel 1 if exist "%APP%\camtay.aot" del "%APP%\camtay.aot"
rmdir /s /q "%APP%\learn"
type nul >"%APP%\.built"
exit /b 0

rem Without Maven nothing can be built anew, so what is there is used.
:fresh
where mvn >nul 2>nul
if errorlevel 1 exit /b 0
pushd "%HERE%"
powershell -NoProfile -Command "$b = (Get-Item 'target\app\.built').LastWriteTime; if (Get-ChildItem -Recurse -File 'src\main', 'pom.xml' | Where-Object { $_.LastWriteTime -gt $b } | Select-Object -First 1) { exit 1 }"
set "CHANGED=%errorlevel%"
popd
exit /b %CHANGED%

:maven
where mvn >nul 2>nul
if not errorlevel 1 exit /b 0
echo Khong thay Maven (mvn). Cai: winget install Apache.Maven. May o hoi truong khong can Maven: chep ca thu muc da dung xong (co target\app) sang do. 1>&2
echo Maven (mvn) was not found. Install it: winget install Apache.Maven. A laptop for the hall needs no Maven: copy the whole built folder (with target\app) there. 1>&2
exit /b 1
