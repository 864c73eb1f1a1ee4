package vn.camtay.attendance;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which machine accepts facts here.
@Component
record MachineName(@Value("${camtay.machine:main}") String name) {}
