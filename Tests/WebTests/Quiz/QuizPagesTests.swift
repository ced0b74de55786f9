import Assessment
import CurriculumModel
import Records
import Rendering
import Testing

@testable import Web

/// Pages of a quiz, built by hand.
@Suite struct QuizPagesTests {
  private let attempt = AttemptID("000102030405060708090a0b0c0d0e0f")
  private let token = FormToken(key: [1, 2, 3])

  private func start(
    left: Int?, open: QuizStartPage.Sitting? = nil, past: [QuizStartPage.PastSitting] = [],
    missing: Int? = nil, feedback: Quiz.Feedback = .atTheEnd
  ) throws -> String {
    QuizStartPage(
      module: try #require(Module.ID("signs")), moduleTitle: "Signs & proof",
      introduction: HTML(), questions: 10, passMark: try #require(Share("80%")),
      feedback: feedback, attemptsLeft: left, unreadLessons: 1, missing: missing, firstPass: [],
      open: open, past: past, token: token
    ).main.text
  }

  @Test func saysWhatAQuizAsksForBeforeItBegins() throws {
    #expect(
      try start(left: 2) == """
        <nav class="crumbs" aria-label="Where you are">
        <ol>
        <li><a href="/">Learning</a></li>
        <li><a href="/modules/signs">Signs &amp; proof</a></li>
        </ol>
        </nav>
        <h1>Quiz: Signs &amp; proof</h1>
        <dl class="facts">
        <dt>Questions</dt><dd>10, one on a page</dd>
        <dt>To pass</dt><dd>80% of the points</dd>
        <dt>Attempts</dt><dd>2 left</dd>
        <dt>Reasons</dt><dd>You see them once you hand the quiz in. Until then you can change your answers.</dd>
        <dt>Time</dt><dd>No limit. Every answer is saved when you go on, so you can stop and come back.</dd>
        </dl>
        <p class="hint">1 lesson is not marked as read yet. If you know this already, show it here: once you pass, you need not read them. The record says that it was by pre-test. If you do not pass, this first time does not count as an attempt.</p>
        <form class="actions" method="post" action="/quizzes/signs">
        \(token.field.text)
        <button>Begin</button>
        </form>

        """)
  }

  @Test func saysWhenTheReasonsComeWithEachAnswer() throws {
    #expect(
      try start(left: 2, feedback: .afterEachAnswer).contains(
        """
        <dt>Reasons</dt><dd>You see them after each answer. An answer stands once you give it.</dd>
        """))
  }

  @Test func offersOnlyWhatIsMissing() throws {
    let page = try start(left: 2, missing: 3)
    #expect(
      page.contains(
        "<button name=\"part\" value=\"missing\">Only what is missing (3 questions)</button>"))
    #expect(page.contains("<button class=\"quiet\">Begin</button>"))
  }

  @Test func leadsBackToAQuizThatIsOpen() throws {
    let attempt = try #require(attempt)
    let page = try start(left: 0, open: .init(attempt: attempt, answered: 3, questions: 12))
    #expect(page.contains("<p>3 of 12 answered. Your answers are saved.</p>"))
    #expect(page.contains("href=\"/attempts/\(attempt)\">Go on with the quiz</a>"))
    #expect(!page.contains("<form"))
  }

  @Test func handsInWithoutWarningOnceAllIsAnswered() throws {
    let attempt = try #require(attempt)
    let overview = AttemptOverview(
      attempt: attempt, module: try #require(Module.ID("signs")), moduleTitle: "Signs",
      isAnswered: [true, true])
    #expect(
      ReviewPage(overview: overview, token: token).main.text.contains(
        """
        <h1>Ready to hand in?</h1>
        <p>All 2 questions are answered and saved.</p>
        <form class="actions" method="post" action="/attempts/\(attempt)/submission">
        \(token.field.text)
        <button>Hand in</button>
        </form>
        """))
  }

  @Test func saysInWordsWhichQuestionsAreOpen() throws {
    let attempt = try #require(attempt)
    let overview = AttemptOverview(
      attempt: attempt, module: try #require(Module.ID("signs")), moduleTitle: "Signs",
      isAnswered: [true, false])
    #expect(overview.open == [2])
    #expect(
      overview.html(current: 2).text == """
        <nav aria-labelledby="overview">
        <p class="hint" id="overview">1 of 2 answered. Answers are saved when you go on.</p>
        <ol class="overview">
        <li><a class="answered" href="/attempts/\(attempt)/questions/1">\
        <span class="hidden">Question </span>1<span class="hidden">, answered</span></a></li>
        <li><a aria-current="step" href="/attempts/\(attempt)/questions/2">\
        <span class="hidden">Question </span>2<span class="hidden">, open</span></a></li>
        </ol>
        <p><a href="/attempts/\(attempt)">Review and hand in</a></p>
        </nav>
        """)
  }

  @Test func saysOfEveryOptionWhyItIsRightOrWrong() throws {
    let question = try #require(try Question.samples.first)
    let review = AnswerReview(
      .choice(option: 2), to: question, renderer: ServedRelease(try .sample).renderer(for: nil))
    #expect(review.verdict == .unsafe)
    #expect(
      review.parts == [
        PartReview(verdict: .leftAlone, text: "A", note: nil, feedback: "<p>KEY option A</p>\n"),
        PartReview(verdict: .missed, text: "B", note: nil, feedback: "<p>KEY option B</p>\n"),
        PartReview(verdict: .unsafe, text: "C", note: nil, feedback: "<p>KEY option C</p>\n"),
      ])
    #expect(
      review.parts[2].html.text == """
        <li>
        <p>C <span class="status unsafe">Your answer: not safe</span></p>
        <div class="feedback wrong">
        <p>KEY option C</p>
        </div>
        </li>

        """)
  }
}
