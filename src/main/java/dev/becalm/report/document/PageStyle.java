package dev.becalm.report.document;

import dev.becalm.call.Language;

/** How a printed report looks. */
final class PageStyle {
    private static final String MARGIN = "font-family: 'Report'; font-size: 8pt; color: #555";

    private PageStyle() {}

    static String of(Language language) {
        return """
                @page { size: A4; margin: 18mm 16mm 18mm 16mm;
                  @bottom-right { content: '%1$s ' counter(page) ' / ' counter(pages); %3$s }
                  @bottom-left { content: '%2$s'; %3$s } }
                body { font-family: 'Report'; font-size: 9.5pt; line-height: 1.45; color: #1b1b1f }
                h1 { font-size: 18pt; margin: 0 0 2mm 0; font-weight: normal }
                h2 { font-size: 13pt; margin: 7mm 0 2mm 0; padding-bottom: 1mm; border-bottom: 0.6pt solid #9aa0a6;
                  font-weight: normal; page-break-after: avoid }
                h3 { font-size: 10.5pt; margin: 3mm 0 1mm 0; color: #3c4043; font-weight: normal; page-break-after: avoid }
                b { font-weight: normal; color: #5f6368 }
                p { margin: 0.8mm 0 }
                a { color: #0b57d0; text-decoration: none }
                table { width: 100%%; border-collapse: collapse; margin: 1mm 0 2mm 0; -fs-table-paginate: paginate }
                th { text-align: left; font-weight: normal; color: #5f6368; border-bottom: 0.5pt solid #c4c7c5; padding: 0.8mm 1.5mm }
                td { vertical-align: top; border-bottom: 0.3pt solid #e3e3e3; padding: 0.8mm 1.5mm }
                caption { text-align: left; color: #5f6368; padding: 0.8mm 1.5mm }
                tr { page-break-inside: avoid }
                .time { width: 14mm; white-space: nowrap }
                .tight { white-space: nowrap }
                .act { width: 25mm }
                .heat { width: 20mm; white-space: nowrap }
                .better { width: 46mm }
                .who { width: 22mm; color: #5f6368 }
                .quote { background: #f1f3f4; padding: 1.5mm 2.5mm; margin: 1mm 0 }
                .turn { background: #fdecea; padding: 1.5mm 2.5mm; margin: 1mm 0; border-left: 2pt solid #b3261e }
                .card { border: 0.6pt solid #9aa0a6; padding: 2mm 3mm; margin: 2mm 0; page-break-inside: avoid }
                .none { color: #5f6368 }
                .customer td { background: #fafafa }
                .words { table-layout: fixed; -fs-table-paginate: auto }
                .facts .who, .tasks .who { width: 32mm }
                .facts td { border: none; padding: 0.5mm 1.5mm }
                """.formatted(Term.PAGE.in(language), Term.CONFIDENTIAL.in(language), MARGIN);
    }
}
