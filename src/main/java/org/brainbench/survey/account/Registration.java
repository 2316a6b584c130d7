package org.brainbench.survey.account;

import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes accounts. */
@ApplicationScoped
public class Registration {

    private final Clock clock;
    private final Passwords passwords;
    private final Audit audit;
    private final FormCheck formCheck;
    private final AccountMessages messages;

    Registration(Clock clock, Passwords passwords, Audit audit, FormCheck formCheck, AccountMessages messages) {
        this.clock = clock;
        this.passwords = passwords;
        this.audit = audit;
        this.formCheck = formCheck;
        this.messages = messages;
    }

    /**
     * Creates an expert's account, or says why not.
     *
     * @param orcid the iD that is to be linked to it
     */
    @Transactional
    FormErrors registerExpert(RegistrationForm form, ProfileForm profile, Optional<OrcidId> orcid) {
        FormErrors errors = check(form, profile);
        if (orcid.flatMap(Account::findByOrcid).isPresent()) {
            errors.add("orcid", messages.orcidTaken());
        }
        if (errors.isEmpty()) {
            Account expert = create(form.email(), form.password(), profile.toProfile(), Set.of(Role.EXPERT));
            orcid.ifPresent(id -> {
                expert.orcid = id.text();
                audit.record(AuditAction.ORCID_LINKED, expert, null);
            });
        }
        return errors;
    }

    /** Creates an account that holds every role, or says why not. */
    @Transactional
    public FormErrors registerAdmin(String email, String password) {
        RegistrationForm form = new RegistrationForm(email, password);
        FormErrors errors = check(form);
        if (errors.isEmpty()) {
            Account admin = create(email, password, null, Set.copyOf(Role.ALL));
            audit.record(AuditAction.ADMIN_CREATED, admin, null);
        }
        return errors;
    }

    private FormErrors check(RegistrationForm form, Object... more) {
        FormErrors errors = formCheck.check(form);
        formCheck.check(more).copyTo(errors);
        if (errors.of("email") == null && Account.findByEmail(form.email()).isPresent()) {
            errors.add("email", messages.emailTaken());
        }
        if (errors.of("password") == null && passwords.isTooLong(form.password())) {
            errors.add("password", messages.passwordBytes());
        }
        return errors;
    }

    Account create(String email, String password, Profile profile, Set<String> roles) {
        Account account = new Account();
        account.email = Account.normalised(email);
        account.passwordHash = passwords.hash(password);
        account.profile = profile;
        account.roles.addAll(roles);
        account.createdAt = clock.instant();
        account.persist();
        return account;
    }
}
