package dev.becalm.language.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.language.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "you took one hundred and eighty pounds;MONEY;180;GBP",
                "it was $1,200.50 in all;MONEY;1200.5;USD",
                "two grand dollars gone;MONEY;2000;USD",
                "I waited forty five minutes;DURATION;2700;s",
                "within two working days;DURATION;172800;s",
                "half an hour on hold;DURATION;1800;s",
                "call me at 5:30 pm please;TIME;1050;min",
                "by five oclock then;TIME;300;min",
                "on the 3rd of March;DATE;3;march",
                "I want it by tomorrow;DATE;1;tomorrow",
                "this is the third time;COUNT;3;time"
            })
    void readsSpokenAndWrittenEnglishFigures(String said, Figure.Kind kind, double value, String unit) {
        List<Figure> figures = Figures.in(Normalizer.normalize(Language.EN, said));

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).kind()).isEqualTo(kind);
        assertThat(figures.get(0).value()).isEqualTo(value);
        assertThat(figures.get(0).unit()).isEqualTo(unit);
    }

    @Test
    void amIsATimeOnlyWithAnHour() {
        List<Figure> figures =
                Figures.in(Normalizer.normalize(Language.EN, "I am angry and I am right here at nine am"));

        assertThat(figures).extracting(Figure::value).containsExactly(540.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "你们 扣 了 我 一百 八十 块 钱;MONEY;180;CNY",
                "我充值了100块钱;MONEY;100;CNY",
                "一共是9毛钱;MONEY;0.9;CNY",
                "一分钟要三块五;MONEY;3.5;CNY",
                "损失两千三百块;MONEY;2300;CNY",
                "没两天就停机了;DURATION;172800;s",
                "等了四十分钟;DURATION;2400;s",
                "二十四小时之内;DURATION;86400;s",
                "下午三点半来;TIME;930;min",
                "三月十五号到期;DATE;15;三月",
                "昨天来的;DATE;-1;昨天",
                "我打了三次;COUNT;3;次"
            })
    void readsSpokenAndWrittenChineseFigures(String said, Figure.Kind kind, double value, String unit) {
        List<Figure> figures = Figures.in(Normalizer.normalize(Language.ZH, said));

        assertThat(figures).isNotEmpty();
        assertThat(figures.get(figures.size() - 1).kind()).isEqualTo(kind);
        assertThat(figures.get(figures.size() - 1).value()).isEqualTo(value);
        assertThat(figures.get(figures.size() - 1).unit()).isEqualTo(unit);
    }

    @Test
    void quotesTheFigureAsSaid() {
        String said = "No — £19.60, not fourteen.";

        Figure figure = Figures.in(Normalizer.normalize(Language.EN, said)).get(0);

        assertThat(said.substring(figure.slice().from(), figure.slice().to())).contains("19.60");
    }
}
