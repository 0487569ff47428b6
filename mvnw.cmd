@echo off
rem Runs Maven in a pinned version on a JDK new enough for this project, as mvnw does elsewhere: mvnw verify
setlocal
set "jdk_min=25"
set "version=3.9.16"
set "sha512=831a8591fe20c8243b1dbe7d71e3244f31d1665b0804b2e825e38cbbe5ce0cafb8338851f90780735568773e0a6cd07bbec107cda0b896b008b861075358b6f6"
set "url=https://archive.apache.org/dist/maven/maven-3/%version%/binaries/apache-maven-%version%-bin.tar.gz"

rem The JDK: the first new enough. Its release file tells the version, without starting a JVM.
set "jdk="
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
for /f "delims=" %%j in ('where javac 2^>nul') do call :try_jdk "%%~dpj.."
for %%v in ("Java" "Eclipse Adoptium" "Microsoft" "Amazon Corretto" "Zulu" "BellSoft") do (
  for /d %%d in ("%ProgramFiles%\%%~v\*") do call :try_jdk "%%~d"
)
for /d %%d in ("%USERPROFILE%\.jdks\*") do call :try_jdk "%%~d"
if not defined jdk call :fail "no JDK %jdk_min% or newer found; install one, or set JAVA_HOME to it" & exit /b 1
set "JAVA_HOME=%jdk%"

rem Maven: kept in a folder named after its checksum, so that a changed pin is fetched anew.
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "dists=%MAVEN_USER_HOME%\wrapper\dists\apache-maven-%version%-bin\%sha512:~0,8%"
set "maven=%dists%\apache-maven-%version%"
if not exist "%maven%\bin\mvn.cmd" call :install || exit /b 1
"%maven%\bin\mvn.cmd" %*

:try_jdk
if defined jdk exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f tokens^=2^ delims^=^=.-^" %%v in ('findstr /b /c:"JAVA_VERSION=" "%~1\release" 2^>nul') do (
  if %%v geq %jdk_min% set "jdk=%~f1"
)
exit /b

:install
set "tmp_dir=%dists%\tmp.%RANDOM%%RANDOM%"
mkdir "%tmp_dir%" 2>nul
pushd "%tmp_dir%" 2>nul || (call :fail "cannot write under MAVEN_USER_HOME" & exit /b 1)
call :unpack
set "rc=%errorlevel%"
rem One rename, so never half a copy; it fails, harmlessly, where another run was faster.
if %rc%==0 move "apache-maven-%version%" "%dists%" >nul 2>nul
popd
rmdir /s /q "%tmp_dir%"
if exist "%maven%\bin\mvn.cmd" exit /b 0
if %rc%==0 call :fail "cannot install Maven %version%; try again"
exit /b 1

:unpack
rem An installed Maven fetches it from wherever this machine takes artifacts; here, no POM is in the way.
set "tgz=apache-maven-%version%-bin.tar.gz"
set "artifact=org.apache.maven:apache-maven:%version%:tar.gz:bin"
call mvn --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.10.0:copy "-Dartifact=%artifact%" "-DoutputDirectory=." <nul >nul 2>nul
if not exist "%tgz%" curl.exe -fsSL --connect-timeout 20 -o "%tgz%" "%url%" 2>nul
if not exist "%tgz%" call :fail "cannot fetch Maven %version% (pinned: no other will do), neither by mvn nor by curl from %url%" & exit /b 1
certutil -hashfile "%tgz%" SHA512 | findstr /i /l "%sha512%" >nul
if errorlevel 1 call :fail "refused Maven %version% as fetched: its sha512 is not the pinned one" & exit /b 1
rem Windows' own tar: another one on PATH may take C: for the name of a host.
"%SystemRoot%\System32\tar.exe" -xzf "%tgz%" || (call :fail "cannot unpack Maven %version%" & exit /b 1)
exit /b 0

:fail
>&2 echo mvnw: %~1
exit /b 1
