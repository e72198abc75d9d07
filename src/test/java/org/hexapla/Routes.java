package org.hexapla;

import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address that the program answers, as its controllers declare them.
final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::((?:[^{}]|\\{[^{}]*})*))?}");

    private Routes() {}

    static List<Route> all(RequestMappingHandlerMapping mapping) {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (!handler.getBeanType().getName().startsWith("org.hexapla.")) {
                return;
            }
            Set<RequestMethod> methods = info.getMethodsCondition().isEmpty()
                    ? Set.of(RequestMethod.values())
                    : info.getMethodsCondition().getMethods();
            for (var pattern : info.getPatternValues()) {
                for (var method : methods) {
                    routes.add(new Route(
                            method,
                            pattern,
                            parameters(RequestParam.class, handler.getMethodParameters()),
                            parameters(PathVariable.class, handler.getMethodParameters())));
                }
            }
        });
        routes.sort(Comparator.comparing(Route::toString));
        return routes;
    }

    private static List<Parameter> parameters(Class<? extends Annotation> kind, MethodParameter... all) {
        return Arrays.stream(all)
                .filter(parameter -> parameter.hasParameterAnnotation(kind))
                .map(parameter -> {
                    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                    return new Parameter(name(parameter), parameter.getParameterType());
                })
                .toList();
    }

    private static String name(MethodParameter parameter) {
        var named = "";
        if (parameter.getParameterAnnotation(RequestParam.class) instanceof RequestParam asked) {
            named = asked.name();
        } else if (parameter.getParameterAnnotation(PathVariable.class) instanceof PathVariable place) {
            named = place.name();
        }
        return named.isEmpty() ? String.valueOf(parameter.getParameterName()) : named;
    }

    /// A field that a handler asks for.
    record Parameter(String name, Class<?> type) {

        boolean isFile() {
            return MultipartFile.class.isAssignableFrom(type);
        }

        /// Something that can be read as what it should be.
        String harmless() {
            if (type.isEnum()) {
                return String.valueOf(type.getEnumConstants()[0]);
            }
            if (type == boolean.class || type == Boolean.class) {
                return "true";
            }
            if (type == UUID.class || isOneUuid()) {
                return new UUID(1, 1).toString();
            }
            return type == LocalDate.class ? "2031-01-01" : "1";
        }

        /// An identifier of ours: a record around the number.
        private boolean isOneUuid() {
            return type.isRecord()
                    && type.getRecordComponents().length == 1
                    && type.getRecordComponents()[0].getType() == UUID.class;
        }
    }

    /// @param parameters of the question or the form
    /// @param places of the path
    record Route(RequestMethod method, String pattern, List<Parameter> parameters, List<Parameter> places) {

        boolean changes() {
            return switch (method) {
                case POST, PUT, DELETE, PATCH -> true;
                case GET, HEAD, OPTIONS, TRACE -> false;
            };
        }

        /// An address of the pattern, with something in each of its places.
        String address(Function<String, String> filling) {
            var filled = VARIABLE.matcher(pattern)
                    .replaceAll(found -> Matcher.quoteReplacement(filling.apply(found.group(1))));
            return filled.replace("/**", "/" + Matcher.quoteReplacement(filling.apply("rest")));
        }

        String harmlessAddress() {
            return address(name -> name.equals("lang")
                    ? "en"
                    : places.stream()
                            .filter(place -> place.name().equals(name))
                            .map(Parameter::harmless)
                            .findFirst()
                            .orElse("1"));
        }

        /// The harmless address with everything that the handler asks for.
        String harmlessQuestion() {
            return harmlessAddress()
                    + parameters.stream()
                            .filter(parameter -> !parameter.isFile())
                            .map(parameter -> parameter.name() + "=" + parameter.harmless())
                            .collect(Collectors.joining("&", "?", ""));
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
