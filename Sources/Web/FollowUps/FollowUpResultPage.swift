import Assessment
import CurriculumModel
import Records
import Rendering

/// What somebody still knew: objective by objective, and what to read again.
struct FollowUpResultPage: Page {
  struct Line: Hashable {
    let statement: HTML
    let rating: RecallRating
    /// The lessons that teach it.
    let places: [QuestionResult.Place]
  }

  /// `nil` for the learner's own.
  let learner: String?
  let moduleTitle: String
  let answered: CalendarDate?
  let lines: [Line]
  let questions: [QuestionResult]
  /// A quiz that is under way may ask the same questions: then the key has to wait.
  let isBeingAsked: Bool

  var title: String { "What stayed: \(moduleTitle)" }
  var section: SiteSection? { learner == nil ? .learning : .supervision }

  var main: HTML {
    """
    \(learner == nil ? Crumbs(("Learning", .home)).html : HTML())<h1>\(heading)</h1>
    <p class="lead">\(moduleTitle)</p>
    <p class="hint">\(learner.map { "\($0), " } ?? "")\(answered?.words ?? "")</p>
    <h2>Staff can</h2>
    <ul class="rows">
    \(lines.map(row))</ul>
    \(onward)\(review)
    """
  }

  private var lost: [Line] { lines.filter { !$0.rating.isRecalled } }

  private var heading: String {
    if lost.isEmpty { return learner == nil ? "You still know it" : "Still known" }
    return learner == nil ? "Some of it has faded" : "Some has faded"
  }

  private func row(_ line: Line) -> HTML {
    let links = line.places.map { place -> HTML in
      "<li><a href=\"\(place.address)\">\(place.label)</a></li>\n"
    }
    let reading: HTML =
      line.rating.isRecalled || links.isEmpty
      ? HTML()
      : "<p class=\"hint\">Read it again; you are asked once more in a week.</p>\n<ul>\n\(links)</ul>\n"
    return "<li><div>\(line.statement)\n\(reading)</div> \(line.rating.label)</li>\n"
  }

  private var onward: HTML {
    guard learner == nil else { return HTML() }
    let words =
      lost.isEmpty
      ? "We ask you again when it is time." : "Nothing is taken back: what you passed still counts."
    return """
      <p>\(words)</p>
      <p class="actions"><a class="button" href="\(SiteAddress.home.path)">Go on</a></p>

      """
  }

  private var review: HTML {
    guard !isBeingAsked else {
      return
        "<p class=\"hint\">You see the answers once you have handed in the quiz that you have begun.</p>\n"
    }
    return "<h2>The questions</h2>\n\(questions.map(\.html))"
  }
}

extension FollowUpResultPage {
  /// `served` is the release that asked.
  init(
    _ sitting: FollowUpSitting, of served: ServedRelease, renderer: Renderer, learner: String?,
    isBeingAsked: Bool
  ) {
    let module = served.index.quizzes[sitting.form.quiz].flatMap { served.index.modules[$0.module] }
    self.init(
      learner: learner,
      moduleTitle: module.map { renderer.plainText($0.title) } ?? sitting.form.quiz.rawValue,
      answered: sitting.answered.day,
      lines: sitting.ratings.sorted { $0.key < $1.key }.map { objective, rating in
        Line(
          statement: renderer.html(
            served.index.objectives[objective] ?? [.text(objective.rawValue)]),
          rating: rating, places: served.places(teaching: objective, renderer: renderer))
      },
      questions: sitting.form.items.enumerated().compactMap { place, item in
        served.index.questions[item.question].map { question in
          QuestionResult(
            position: place + 1, question,
            AnswerReview(sitting.answers[question.id], to: question, renderer: renderer))
        }
      },
      isBeingAsked: isBeingAsked)
  }
}

extension ServedRelease {
  /// The lessons that teach an objective.
  func places(teaching objective: Objective.ID, renderer: Renderer) -> [QuestionResult.Place] {
    curriculum.modules.flatMap(\.lessons).filter { $0.teaches.contains(objective) }.map { lesson in
      QuestionResult.Place(
        label: renderer.plainText(lesson.title), address: SiteAddress.lesson(lesson.id).path)
    }
  }
}

extension RecallRating {
  fileprivate var label: HTML {
    switch self {
    case .again: StatusLabel.lapsed("Faded")
    case .hard: StatusLabel.partly("Mostly known")
    case .good, .easy: StatusLabel.met("Known")
    }
  }
}
