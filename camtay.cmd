@echo off
rem Cam Tay's launcher for Windows: finds Java 25, builds once, runs. camtay.cmd --help lists the jobs.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "APP=%HOME_DIR%target\app"
set "FOUND="

for %%J in ("%CAMTAY_JAVA_HOME%" "%JAVA_HOME%" "%HOME_DIR%jdk") do call :try %%J
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%USERPROFILE%\.jdks\*") do call :try "%%~J"
if not defined FOUND (
  echo Khong thay Java 25. Cai Temurin JDK 25 ^(https://adoptium.net^), hoac giai nen JDK 25 vao thu muc "jdk" canh tep nay, roi chay lai. 1>&2
  echo Java 25 was not found. Install Temurin JDK 25, or unpack a JDK 25 into a folder "jdk" beside this file, then run again. 1>&2
  exit /b 3
)
set "JAVA_HOME=%FOUND%"

if "%1"=="test" (
  call :maven || exit /b 3
  pushd "%HOME_DIR%" & call mvn -B verify & set "CODE=!errorlevel!" & popd & exit /b !CODE!
)
if not exist "%APP%\.built" (
  call :maven || exit /b 3
  echo Building, a few minutes the first time... 1>&2
  pushd "%HOME_DIR%" & call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package & set "CODE=!errorlevel!" & popd
  if not "!CODE!"=="0" exit /b 3
  "%JAVA_HOME%\bin\java" -Djarmode=tools -jar "%HOME_DIR%target\camtay.jar" extract --destination "%APP%" >nul
  type nul > "%APP%\.built"
)
if "%1"=="build" exit /b 0
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx256m -Xmn48m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %CAMTAY_JAVA_OPTS% -Dcamtay.home="%HOME_DIR%." -jar "%APP%\camtay.jar" %*
exit /b %errorlevel%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if exist "%~1\release" findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul && set "FOUND=%~1"
exit /b 0

:maven
where mvn >nul 2>nul && exit /b 0
echo Khong thay Maven ^(mvn^). Cai: winget install Apache.Maven 1>&2
echo Maven ^(mvn^) was not found. Install it: winget install Apache.Maven 1>&2
exit /b 1
