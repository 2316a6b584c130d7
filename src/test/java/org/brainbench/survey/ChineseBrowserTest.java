package org.brainbench.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.EnglishMessages;
import org.brainbench.survey.testsupport.EnglishWords;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.PageScenes;
import org.brainbench.survey.testsupport.PageStop;
import org.brainbench.survey.testsupport.PageTour;
import org.brainbench.survey.testsupport.PageWalk;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** A whole test by somebody whose browser asks for Chinese, who finds every control by what it says; and every page. */
@OnH2Only
@QuarkusTest
class ChineseBrowserTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final int PHONE = 390;
    /** Shows what an import found, told in the language of who uploaded the file. */
    private static final Set<String> TOLD_BEFORE = Set.of("import-failed");

    @TestHTTPResource("/")
    URL server;

    @TempDir
    Path folder;

    @Test
    void anExpertReadsChineseAndTheDataStayAsTheyAre() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 6);
        Studies.addItems(study, Creator.MACHINE, 3);
        Studies.addItems(study, Creator.PRACTICE, 1);
        try (Browser browser = Browser.open()) {
            takeTheTest(browser.page(1440, 900, "zh-CN"), study);
        }
        String data = responses(study, "en");
        assertThat(responses(study, "zh-CN")).isEqualTo(data);
        assertThat(HAN.matcher(data).find()).isFalse();
        List<String> scored =
                data.lines().filter(line -> !line.contains("practice")).skip(1).toList();
        assertThat(scored).hasSize(9).allSatisfy(line -> assertThat(line)
                .contains(",Female,41,Germany,Postdoctoral researcher,12,SIDE_BY_SIDE,"));
        assertThat(scored.get(8)).contains(",60,90,0,");
    }

    @Test
    void noPageIsLeftInEnglishOrTooWide() {
        PageScenes scenes = PageScenes.prepare(folder);
        Map<String, List<String>> english = new TreeMap<>();
        List<String> wide = new ArrayList<>();
        EnglishMessages messages = new EnglishMessages();
        try (Browser browser = Browser.open();
                PageWalk walk = new PageWalk(browser, at(""), scenes, PHONE, 844, "zh-CN")) {
            Set<String> seen = new HashSet<>();
            for (PageStop stop : PageTour.stops()) {
                if (TOLD_BEFORE.contains(stop.name()) || !seen.add(stop.address())) {
                    continue;
                }
                Page page = walk.open(stop);
                List<String> found = messages.on(page);
                if (!found.isEmpty()) {
                    english.put(stop.name(), found);
                }
                if (!(Boolean) page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")) {
                    wide.add(stop.name());
                }
            }
        }
        assertThat(english).isEmpty();
        assertThat(wide).isEmpty();
    }

    private void takeTheTest(Page page, String study) {
        page.navigate(at("/studies/" + study));
        page.locator("main")
                .getByText("注册", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        String email = UUID.randomUUID() + "@example.org";
        page.getByLabel("电子邮箱").fill(email);
        page.getByLabel("密码").fill(Accounts.PASSWORD);
        page.getByLabel("性别").selectOption("女");
        page.getByLabel("年龄").fill("41");
        page.getByLabel("居住国家或地区").selectOption("德国");
        page.getByLabel("目前的职位").selectOption("博士后研究人员");
        page.getByLabel("从事本领域的年数").fill("12");
        Browser.picture(page, "zh-register");
        page.getByText("创建账户").click();
        page.getByLabel("电子邮箱").fill(email);
        page.getByLabel("密码").fill(Accounts.PASSWORD);
        Browser.picture(page, "zh-login");
        page.locator("form[action='/j_security_check']").getByText("登录").click();

        page.navigate(at("/studies/" + study));
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.locator("h1")).hasAttribute("lang", "en");
        page.getByLabel("我已阅读以上内容，同意参加").check();
        Browser.picture(page, "zh-about");
        assertThat(EnglishWords.on(page)).isEmpty();
        page.getByText("开始测试").click();

        assertThat(page.locator("#progress")).hasText("第 1 道练习题，共 1 道");
        answer(page, 50, 50);
        page.getByText("继续", exactly()).click();
        for (int position = 1; position <= 9; position++) {
            assertThat(page.locator("#progress")).hasText("第 " + position + " 题，共 9 题");
            assertThat(page.locator("p.abstract").first()).hasAttribute("lang", "en");
            if (position == 2) {
                switchWhileAnswering(page);
            }
            answer(page, 51 + position, 10 * position);
        }
        page.waitForURL(Pattern.compile(".*/session/end"));
        page.getByLabel("否", new Page.GetByLabelOptions().setExact(true)).check();
        Browser.picture(page, "zh-end");
        assertThat(EnglishWords.on(page)).isEmpty();
        page.getByText("完成", exactly()).click();
        page.waitForURL(Pattern.compile(".*/debrief"));
        int right = page.locator("details .right").count();
        assertThat(page.locator(".score")).hasText("9 题中您答对了 " + right + " 题。");
        Browser.picture(page, "zh-debrief");
        assertThat(EnglishWords.on(page)).isEmpty();
        page.getByText("退出本研究").click();
        page.waitForURL(Pattern.compile(".*/withdraw"));
        assertThat(EnglishWords.on(page)).isEmpty();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void answer(Page page, int confidence, int expertise) {
        page.getByLabel("版本 A 是原始摘要").check();
        page.locator("#confidence-slider").fill(String.valueOf(confidence));
        page.locator("#expertise-slider").fill(String.valueOf(expertise));
        page.getByLabel("否", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByText("保存并继续").click();
    }

    /** Nothing that has been entered is lost, and the choice counts more than what the browser asks for. */
    private static void switchWhileAnswering(Page page) {
        page.getByLabel("版本 B 是原始摘要").check();
        page.locator("#confidence-slider").fill("77");
        page.locator("footer").getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#progress")).hasText("Trial 2 of 9");
        assertThat(page.getByLabel("Version B is the original")).isChecked();
        assertThat(page.locator("#confidence")).hasValue("77");
        Browser.picture(page, "en-trial-switched");
        page.locator("footer").getByText("简体中文").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        Browser.picture(page, "zh-trial");
        assertThat(EnglishWords.on(page)).isEmpty();
    }

    private String responses(String study, String language) {
        return given().auth()
                .preemptive()
                .basic(Accounts.researcher(), Accounts.PASSWORD)
                .header("Accept-Language", language)
                .get("/api/v1/studies/" + study + "/responses.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String at(String path) {
        return server.toString().replaceAll("/$", "") + path;
    }
}
