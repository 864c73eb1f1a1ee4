package vn.camtay.plan.office;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.camtay.plan.PlanId;
import vn.camtay.shared.NotFound;

/// Reads the plan of an address; what is no id is not there.
@Component
class PlanIdText implements Converter<String, PlanId> {
    @Override
    public PlanId convert(String text) {
        try {
            return PlanId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("plan");
        }
    }
}
