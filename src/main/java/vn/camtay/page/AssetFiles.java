package vn.camtay.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// Serves `/a/{hash}/{name}`: what stands behind one address never changes, so it is kept for a year.
@Configuration
class AssetFiles implements WebMvcConfigurer {
    private static final Pattern NAME = Pattern.compile("(fonts/)?[a-z0-9][a-z0-9-]*(\\.[a-z0-9]+)+");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.PATH + "**")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new ByShortName());
    }

    /// A file of ours or one in its folder of fonts; nothing that climbs out.
    static boolean isOurs(String name) {
        return NAME.matcher(name).matches();
    }

    private static final class ByShortName implements ResourceResolver {
        private final Map<String, CompressedFile> compressed = new ConcurrentHashMap<>();

        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var name = path.substring(path.indexOf('/') + 1);
            if (!isOurs(name)) {
                return null;
            }
            var resource = Assets.resource(name);
            try {
                if (!resource.exists() || resource.contentLength() == 0) {
                    return null;
                }
                return request != null && CompressedFile.isWanted(name, request)
                        ? compressed.computeIfAbsent(name, _ -> CompressedFile.of(resource))
                        : resource;
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        public @Nullable String resolveUrlPath(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return null;
        }
    }
}
