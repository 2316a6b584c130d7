package org.brainbench.survey.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * People log in with a form and stay so by a cookie. Quarkus's own form log-in keeps no more than a name in its cookie;
 * this one keeps a {@link Login}, so that it ends when the password changes, and after a while in any case.
 */
@ApplicationScoped
class FormLogin implements HttpAuthenticationMechanism {

    private static final String FORM_ADDRESS = "/j_security_check";
    private static final int FOUND = 302;

    private final LoginCookie cookie;
    private final ReturnAddress returnAddress;

    FormLogin(LoginCookie cookie, ReturnAddress returnAddress) {
        this.cookie = cookie;
        this.returnAddress = returnAddress;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return isForm(request) ? logIn(request, identities) : goOn(request, identities);
    }

    private Uni<SecurityIdentity> goOn(RoutingContext request, IdentityProviderManager identities) {
        return cookie.read(request)
                .map(found -> identities
                        .authenticate(new LoginRequest(found.login()))
                        .onItem()
                        .invoke(() -> cookie.renew(request, found))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Answers by itself; nobody is logged in before the browser comes back with its cookie. */
    private Uni<SecurityIdentity> logIn(RoutingContext request, IdentityProviderManager identities) {
        return fields(request.request())
                .onItem()
                .transformToUni(fields -> identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                        new UsernamePasswordAuthenticationRequest(
                                fields.get("j_username"),
                                new PasswordCredential(fields.get("j_password").toCharArray())),
                        request)))
                .onItem()
                .invoke(identity -> {
                    cookie.write(request, AccountIdentity.id(identity), AccountIdentity.generation(identity));
                    request.response()
                            .setStatusCode(FOUND)
                            .putHeader(HttpHeaderNames.LOCATION, returnAddress.take(request, identity.getRoles()))
                            .end();
                })
                .onItem()
                .transform(identity -> null);
    }

    private static Uni<MultiMap> fields(HttpServerRequest request) {
        request.setExpectMultipart(true);
        return Uni.createFrom().emitter(emitter -> {
            request.exceptionHandler(emitter::fail).endHandler(end -> {
                MultiMap fields = request.formAttributes();
                if (fields.contains("j_username") && fields.contains("j_password")) {
                    emitter.complete(fields);
                } else {
                    emitter.fail(new AuthenticationFailedException());
                }
            });
            request.resume();
        });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        String address = "/login";
        if (!isForm(request)) {
            returnAddress.keep(request, request.request().uri());
        } else if (PasswordIdentity.pause(request).isPresent()) {
            address += "?paused=true";
        } else {
            address += "?failed=true";
        }
        return Uni.createFrom().item(new ChallengeData(FOUND, HttpHeaderNames.LOCATION, address));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(UsernamePasswordAuthenticationRequest.class, LoginRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.POST, FORM_ADDRESS, "form"));
    }

    private static boolean isForm(RoutingContext request) {
        return request.request().method().equals(HttpMethod.POST)
                && request.normalizedPath().equals(FORM_ADDRESS);
    }
}
