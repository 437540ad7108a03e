cd $VOUCHSAFE_PROJECT/build/dev
m=app/mail/CMakeFiles/mail_verify_interface_header_sets.dir/mail_verify_interface_header_sets/app/mail
c=app/cases/CMakeFiles/cases_verify_interface_header_sets.dir/cases_verify_interface_header_sets/app/cases
u=ui/CMakeFiles/ui_verify_interface_header_sets.dir/ui_verify_interface_header_sets/ui
ninja -j1 -k0 few-ui-tests mail-tests cli-tests $m/ApartFile.h.cxx.o $m/SealStream.h.cxx.o $m/Package.h.cxx.o $m/SealedReport.h.cxx.o $m/CoverLetter.h.cxx.o $m/Unpack.h.cxx.o $c/FilesApart.h.cxx.o $c/SealReport.h.cxx.o $u/pages/ApartFiles.h.cxx.o $u/words/StepsText.h.cxx.o $u/pages/WaitingPage.h.cxx.o
