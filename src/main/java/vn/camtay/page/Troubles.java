package vn.camtay.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// What people see when something goes wrong: what happened, what is safe, what to do; for our own faults a number to
/// report, never a message of the program.
@ControllerAdvice
@Controller
class Troubles implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(Troubles.class);
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 413, 500, 503);

    private final MessageSource words;
    private final Ids ids;

    Troubles(MessageSource words, Ids ids) {
        this.words = words;
        this.ids = ids;
    }

    @RequestMapping("/error")
    String other(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status < 500 || !(cause instanceof Exception fault)) {
            return page(status, "", request, response, model);
        }
        var ours = DiskFull.isBehind(fault) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        return ours(fault, ours, request, response, model);
    }

    @ExceptionHandler(NotFound.class)
    String notFound(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(404, "", request, response, model);
    }

    /// A form that was cut off on its way, or sent in another shape than the page's.
    @ExceptionHandler({MultipartException.class, ServletRequestBindingException.class})
    String notUnderstood(Exception fault, HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(fault instanceof MaxUploadSizeExceededException ? 413 : 400, "", request, response, model);
    }

    /// The store could not take it: busy beyond patience, or the disk is full. Nothing was acknowledged.
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    String notStored(Exception fault, HttpServletRequest request, HttpServletResponse response, Model model) {
        return ours(fault, HttpStatus.SERVICE_UNAVAILABLE, request, response, model);
    }

    private String ours(
            Exception fault, HttpStatus status, HttpServletRequest request, HttpServletResponse response, Model model) {
        var number = ids.next().toString().substring(24);
        if (fault instanceof TransactionException) {
            // Where in the program it happened says nothing about a full disk or a busy one.
            log.error(
                    "Chưa lưu được một việc (số {}): {} Những gì đã báo là ghi rồi thì còn nguyên."
                            + " → Hãy xem ổ đĩa còn chỗ không.",
                    number,
                    fault.getMessage());
        } else {
            log.error("trouble {}", number, fault);
        }
        var told = DiskFull.isBehind(fault) ? "full" : String.valueOf(status.value());
        return page(status.value(), told, number, request, response, model);
    }

    private String page(
            int status, String number, HttpServletRequest request, HttpServletResponse response, Model model) {
        var told = TOLD.contains(status) ? status : status >= 500 ? 500 : 400;
        return page(status, String.valueOf(told), number, request, response, model);
    }

    private String page(
            int status,
            String told,
            String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var locale = RequestContextUtils.getLocale(request);
        response.setStatus(status);
        for (var part : Set.of("title", "safe", "next")) {
            model.addAttribute(part, words.getMessage("page.trouble." + told + "." + part, null, locale));
        }
        model.addAttribute("number", number);
        return "page/Trouble";
    }
}
