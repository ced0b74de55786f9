import Assessment
import CurriculumModel
import Rendering

/// How far two markers agree on the paragraphs of a quiz, question by question and row by row.
struct AgreementTable {
  let questions: [MarkingAgreement]

  var html: HTML {
    guard !questions.isEmpty else { return HTML() }
    return """
      <h2 id="agreement">Do two markers find the same?</h2>
      <p>Of paragraphs that two people marked without knowing of each other. Cohen’s kappa is what \
      they agree on beyond chance: 1 for all of it, 0 for no more than chance. Where nearly every \
      paragraph shows a row, kappa can be low though they hardly ever differ: read both.</p>
      <div class="table" role="region" tabindex="0" aria-labelledby="agreement">
      <table>
      <thead><tr><th scope="col">Question or row</th><th scope="col" class="right">Judged twice</th>\
      <th scope="col">The same</th><th scope="col" class="right">Kappa</th></tr></thead>
      <tbody>
      \(questions.map(lines))</tbody>
      </table>
      </div>

      """
  }

  private func lines(_ question: MarkingAgreement) -> HTML {
    let name: HTML = """
      <th scope="row">\(question.title)
      <br><span class="hint"><code>\(question.item.question.local)</code>, edition \
      <code>\(String(question.item.edition.prefix(8)))</code>, \
      \(counted(question.paragraphs, "paragraph", "paragraphs"))</span></th>
      """
    guard let overall = question.overall else {
      return """
        <tr>\(name)<td colspan="3">withheld under \
        \("\(MeasuringLimits.paragraphsForAgreement)") paragraphs</td></tr>

        """
    }
    return line(name, overall)
      + question.rows.map { row -> HTML in line("<td>\(row.text)</td>", row.agreement) }
      .reduce(HTML(), +)
  }

  private func line(_ name: HTML, _ agreement: Agreement) -> HTML {
    """
    <tr>\(name)<td class="right">\("\(agreement.count)")</td>\
    <td>\(agreement.share.percents)</td>\
    <td class="right">\(agreement.kappa?.twoPlaces ?? "all judged alike")</td></tr>

    """
  }
}
