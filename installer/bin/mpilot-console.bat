@echo off
rem Starts the console on a Java of 25 or later: the one in JAVA_HOME, in PATH, or in a usual place.
setlocal enabledelayedexpansion
set "wanted=25"
set "app=%~dp0.."
set "home="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined home for /f "delims=" %%j in ('where java 2^>nul') do if not defined home call :try "%%~dpj.."
if not defined home for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do if not defined home call :try "%%~d"
if not defined home (
    echo mpilot-console: Java %wanted% or later is needed, and none was found. 1>&2
    echo Install one, or point JAVA_HOME to it. 1>&2
    exit /b 6
)
"%home%\bin\java.exe" @console.jvm@ %MPILOT_CONSOLE_OPTS% -p "%app%\lib" -m @console.module@/@console.main@ %*
exit /b %errorlevel%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~v"
set "version=!version:"=!"
if !version! geq %wanted% set "home=%~1"
exit /b
