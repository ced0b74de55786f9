import Assessment
import CurriculumModel
import Records
import Rendering

/// A pathway on the home page: how far, by when, and the record where there is one.
struct PathwayCard: Hashable {
  let title: String
  let address: SiteAddress
  let rows: [ModuleRow]
  /// The earliest day by which somebody asked for it.
  let due: CalendarDate?
  let isOverdue: Bool
  let isComplete: Bool
  /// The record that stands today.
  let record: CompletionRecordID?

  var done: Int { rows.count { $0.progress.state.isDone } }

  /// Lessons and quizzes.
  private var steps: (done: Int, total: Int) {
    rows.map(\.progress).reduce((0, 0)) { sum, module in
      let all = module.lessonsTotal + 1
      let done = module.state.isDone ? all : module.lessonsRead
      return (sum.0 + done, sum.1 + all)
    }
  }

  var html: HTML {
    """
    <section aria-labelledby="\(anchor)">
    <h2 id="\(anchor)"><a href="\(address.path)">\(title)</a></h2>
    <p><progress max="\(max(1, steps.total))" value="\(steps.done)" aria-labelledby="\(anchor)-sum"></progress></p>
    <p class="soft" id="\(anchor)-sum">\(done) of \(rows.count) modules done.\(dueSentence)</p>
    \(overdueLabel)\(recordLine)<ul class="rows">
    \(rows.map(\.html))</ul>
    </section>

    """
  }

  private var anchor: String {
    "pathway-" + (address.path.split(separator: "/").last.map(String.init) ?? "")
  }

  private var dueSentence: String {
    guard let due, !isComplete else { return "" }
    return " Please finish by \(due.words)."
  }

  private var overdueLabel: HTML {
    guard isOverdue, !isComplete else { return HTML() }
    return "<p>\(StatusLabel.due("The day has passed; it still counts when you finish"))</p>\n"
  }

  private var recordLine: HTML {
    guard let record else { return HTML() }
    return """
      <p>\(StatusLabel.met("Complete")) <a href="\(SiteAddress.certificate(record).path)">Your \
      completion record</a></p>

      """
  }
}
