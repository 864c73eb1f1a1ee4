package vn.camtay.access;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A browser for tests: keeps its cookies, sends the form token of the page it saw last, and stands either at the
/// machine itself or somewhere in the hall.
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvcTester web;
    private final RequestPostProcessor from;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    private Browser(MockMvcTester web, RequestPostProcessor from) {
        this.web = web;
        this.from = from;
    }

    /// At the machine: `http://localhost`.
    public static Browser here(MockMvcTester web) {
        return new Browser(web, request -> request);
    }

    /// A phone in the hall, over plain http.
    public static Browser inTheHall(MockMvcTester web, String address) {
        return new Browser(web, request -> at(request, address));
    }

    private static MockHttpServletRequest at(MockHttpServletRequest request, String address) {
        request.setRemoteAddr(address);
        request.setServerName("192.168.1.7");
        request.setServerPort(8080);
        return request;
    }

    public MvcTestResult open(String path) {
        return seen(web.get().uri(path).with(from).with(this::withCookies).exchange());
    }

    /// Sends a form with the token of the page seen last.
    ///
    /// @param fields names and values by turns
    public MvcTestResult send(String path, String... fields) {
        return ask(HttpMethod.POST, path, fields);
    }

    /// Sends a file with the token of the page seen last.
    public MvcTestResult sendFile(String path, String field, String name, byte[] content) {
        return seen(web.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile(field, name, "application/octet-stream", content))
                .with(from)
                .with(this::withCookies)
                .param("_csrf", token)
                .exchange());
    }

    /// Asks by any method, with the token where something is sent.
    public MvcTestResult ask(HttpMethod method, String path, String... fields) {
        var request = web.method(method).uri(path).with(from).with(this::withCookies);
        if (!method.equals(HttpMethod.GET)) {
            request = request.param("_csrf", token);
        }
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return seen(request.exchange());
    }

    public void put(String cookie, String value) {
        cookies.put(cookie, value);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /// Sends from now on without what the page gave it.
    public void forgetToken() {
        token = "";
    }

    private MockHttpServletRequest withCookies(MockHttpServletRequest request) {
        if (!cookies.isEmpty()) {
            request.setCookies(cookies.entrySet().stream()
                    .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                    .toArray(Cookie[]::new));
        }
        return request;
    }

    private MvcTestResult seen(MvcTestResult result) {
        if (result.getUnresolvedException() != null) {
            return result;
        }
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        var found = TOKEN.matcher(body(result));
        if (found.find()) {
            token = found.group(1);
        }
        return result;
    }

    public static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
