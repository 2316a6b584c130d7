package org.brainbench.survey.account;

import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.web.Pages;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Lets people in who have shown who they are by something else than the form of {@link FormLogin}. */
@Singleton
class Entrance {

    private final LoginCookie cookie;
    private final ReturnAddress returnAddress;

    Entrance(LoginCookie cookie, ReturnAddress returnAddress) {
        this.cookie = cookie;
        this.returnAddress = returnAddress;
    }

    /** Begins a log-in and goes on to where the person wanted to be, unless the account is deactivated. */
    Response admit(RoutingContext request, Account account) {
        if (account.isDeactivated()) {
            return Pages.seeOther("/login?failed=true");
        }
        cookie.write(request, account.id, account.loginGeneration);
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, returnAddress.take(request, account.roles))
                .build();
    }
}
