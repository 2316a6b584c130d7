package org.brainbench.survey.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.account.Secret;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.brainbench.survey.web.OutgoingMail;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jakarta.inject.Inject;

@QuarkusTest
class MailedInvitationsTest {

    private static final Pattern LINK = Pattern.compile("https://survey\\.example\\.org(/join/([\\w-]{43}))");

    @Inject
    MockMailbox mailbox;

    @Inject
    InvitationPost post;

    private String study;
    private String page;
    private Visit admin;

    @BeforeEach
    void anAdminInvites() {
        study = Studies.open();
        page = "/admin/studies/" + study + "/invitations/mails";
        admin = Visit.of(Accounts.admin());
    }

    @Test
    void everybodyGetsALinkOfTheirOwnThatLetsOnePersonIn() {
        String ada = address("ada");
        String grace = address("grace");
        assertThat(send("Ada L. <" + ada + ">\n" + grace).statusCode()).isEqualTo(303);
        String toAda = mail(ada);
        String toGrace = mail(grace);
        assertThat(toAda).contains("Dear Ada L.,", "“Test study”", "Please help.");
        assertThat(toGrace).contains("Hello,");
        String link = link(toAda);
        assertThat(link).isNotEqualTo(link(toGrace));
        assertThat(stored(ada).invitation.tokenHash).isEqualTo(Secret.hash(link.substring("/join/".length())));

        Visit expert = Visit.of(Accounts.expert());
        expert.post(link, Map.of()).then().statusCode(303);
        assertThat(Visit.of(Accounts.expert()).get(link).statusCode()).isEqualTo(404);
        assertThat(row(ada)).contains("came");
        assertThat(row(grace)).contains("sent").doesNotContain("came");
    }

    @Test
    void aMailIsWrittenInTheLanguageThatTheAdminChose() {
        String ada = address("ada");
        Map<String, String> form = form("Ada <" + ada + ">");
        form.put("language", "zh");
        admin.post(page, form).then().statusCode(303);
        post.sendWaiting();
        assertThat(mail(ada)).startsWith("Ada，您好：\n\n诚邀您").contains("Please help.\n\n");
        assertThat(mailbox.getMailsSentTo(ada).get(0).getSubject()).isEqualTo("邀请您参加研究：Test study");
        form.put("addresses", address("grace"));
        form.put("language", "tlh");
        assertThat(admin.post(page, form).statusCode()).isEqualTo(422);
    }

    @Test
    void oneBadLineAndNothingIsSent() {
        String ada = address("ada");
        Response refused = send(ada + "\nnobody\n" + ada);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(refused.asString());
        assertThat(shown.select(".line-problems tbody tr")).hasSize(2);
        assertThat(shown.select(".line-problems tbody tr").first().text()).startsWith("2 ");
        assertThat(shown.select("#addresses").text()).contains("nobody");
        assertThat(stored(ada)).isNull();
        assertThat(mailbox.getMailsSentTo(ada)).isNullOrEmpty();
    }

    @Test
    void aMailServerThatFailsLosesNoneAndWhatWasSentIsKnown() {
        String first = address("first");
        String second = address("second");
        QuarkusMock.installMockForType(new OneFails(second), OutgoingMail.class);
        assertThat(send(first + "\n" + second).statusCode()).isEqualTo(303);
        assertThat(stored(first).state).isEqualTo(MailState.SENT);
        assertThat(stored(second).state).isEqualTo(MailState.FAILED);
        assertThat(row(second)).contains("not sent", "Send again");
    }

    @Test
    void aMailIsSentAgainWithALinkThatReplacesTheOneBefore() {
        String ada = address("ada");
        send(ada);
        String before = link(mail(ada));
        String again = page + "/" + stored(ada).id + "/again";
        assertThat(admin.post(page, again, Map.of()).statusCode()).isEqualTo(303);
        post.sendWaiting();
        List<Mail> mails = mailbox.getMailsSentTo(ada);
        assertThat(mails).hasSize(2);
        String after = link(mails.get(1).getText());
        assertThat(Visit.anonymous().get(before).statusCode()).isEqualTo(404);
        assertThat(Visit.anonymous().get(after).statusCode()).isEqualTo(200);
    }

    @Test
    void aRevokedInvitationNoLongerWorksAndTheAddressMayBeInvitedAnew() {
        String ada = address("ada");
        send(ada);
        String link = link(mail(ada));
        assertThat(send(ada).statusCode()).isEqualTo(422);
        admin.post(page, page + "/" + stored(ada).id + "/revoke", Map.of())
                .then()
                .statusCode(303);
        assertThat(Visit.anonymous().get(link).statusCode()).isEqualTo(404);
        assertThat(row(ada)).contains("revoked");
        assertThat(send(ada).statusCode()).isEqualTo(303);
    }

    @Test
    void theLinksCanBeDownloadedOnceInstead() {
        String ada = address("ada");
        Map<String, String> form = form("Ada <" + ada + ">");
        form.put("how", "give");
        Response file = admin.post(page, form);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("attachment");
        List<String> lines = file.asString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("Ada," + ada + ",https://survey.example.org/join/");
        assertThat(mailbox.getMailsSentTo(ada)).isNullOrEmpty();
        assertThat(Visit.anonymous().get(link(lines.get(1))).statusCode()).isEqualTo(200);
        assertThat(row(ada)).contains("link downloaded");
        assertThat(admin.page(page).html()).doesNotContain("/join/");
    }

    @Test
    void theAddressesCanBeErasedAndWhoCameStaysIn() {
        String ada = address("ada");
        String grace = address("grace");
        send(ada + "\n" + grace);
        String used = link(mail(ada));
        String unused = link(mail(grace));
        Visit expert = Visit.of(Accounts.expert());
        expert.post(used, Map.of()).then().statusCode(303);
        assertThat(admin.post(page, page + "/erase", Map.of("name", "another")).statusCode())
                .isEqualTo(422);
        admin.post(page, page + "/erase", Map.of("name", study)).then().statusCode(303);
        assertThat(admin.page(page).text()).doesNotContain(ada).doesNotContain(grace);
        assertThat(Visit.anonymous().get(unused).statusCode()).isEqualTo(404);
        assertThat(expert.get(used).statusCode()).isEqualTo(200);
    }

    /** Has these people invited, and waits until the mails are on their way. */
    private Response send(String addresses) {
        Response answer = admin.post(page, form(addresses));
        post.sendWaiting();
        return answer;
    }

    private static Map<String, String> form(String addresses) {
        return new HashMap<>(
                Map.of("addresses", addresses, "note", "Please help.", "days", "30", "language", "en", "how", "send"));
    }

    private static String address(String name) {
        return name + "-" + UUID.randomUUID() + "@example.org";
    }

    private String mail(String to) {
        return mailbox.getMailsSentTo(to).get(0).getText();
    }

    private static String link(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private String row(String email) {
        return admin.page(page).select("#mails tr:contains(" + email + ")").text();
    }

    /** The newest invitation of this address; null where there is none. */
    private static InvitationMail stored(String email) {
        return QuarkusTransaction.requiringNew().call(() -> InvitationMail.<InvitationMail>find(
                        "from InvitationMail m join fetch m.invitation where m.email = ?1 order by m.id desc", email)
                .firstResult());
    }

    /** A mail server that does not take what is for one address. */
    private static final class OneFails extends OutgoingMail {

        private final String refused;

        OneFails(String refused) {
            super(null, null, null);
            this.refused = refused;
        }

        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public String address(String path) {
            return "https://survey.example.org" + path;
        }

        @Override
        public void send(String to, String subject, String text) {
            if (to.equals(refused)) {
                throw new IllegalStateException("mailbox unavailable");
            }
        }
    }
}
