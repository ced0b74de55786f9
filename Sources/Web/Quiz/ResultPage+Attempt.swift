import Assessment
import CurriculumModel
import Records
import Rendering

extension ResultPage {
  /// `served` is the release that the attempt was drawn from, `current` what is served now.
  init(
    _ attempt: Attempt, _ outcome: AttemptOutcome, of served: ServedRelease,
    current: CurriculumIndex, renderer: Renderer,
    learner: String?, mayMark: Bool, onward: Onward?
  ) {
    let quiz = served.index.quizzes[attempt.quiz]
    let module = served.index.modules[attempt.module]
    let questions = attempt.form.items.enumerated().compactMap { index, item in
      served.index.questions[item.question].map { question in
        QuestionResult(
          position: index + 1, question,
          AnswerReview(
            attempt.answers[question.id], to: question, marks: outcome.marks[question.id] ?? [],
            markAgain: mayMark ? .marking(attempt.id, index + 1) : nil, renderer: renderer))
      }
    }
    let grade = quiz.map { attempt.grade(of: $0.filled(with: renderer.agency)) }
    self.init(
      learner: learner, learnerPage: .person(attempt.person), module: attempt.module,
      moduleTitle: module.map { renderer.plainText($0.title) } ?? attempt.module.rawValue,
      submitted: outcome.submitted.day, verdict: SittingVerdict(outcome), points: outcome.points,
      possible: outcome.possible, passMark: quiz?.passMark ?? served.curriculum.passMark,
      kept: attempt.form.kept.count, isPretest: outcome.isPretest,
      wantsDebrief: !outcome.toDebrief.isEmpty && SittingVerdict(outcome) != .notPassed,
      regrades: outcome.regrades.reversed().map {
        RegradeNote($0, of: attempt, possible: outcome.possible, in: current, learner: learner)
      },
      mastery: MasteryList(
        rows: (grade?.byObjective ?? []).filter { !$0.isWaiting }.map { objective in
          MasteryList.Row(objective, of: module, in: served.index, renderer: renderer)
        }, learner: learner),
      questions: questions, onward: onward)
  }
}

extension MasteryList.Row {
  /// An objective stands where every point was earned.
  init(
    _ grade: ObjectiveGrade, of module: Module?, in index: CurriculumIndex, renderer: Renderer
  ) {
    let teaching = (module?.lessons ?? []).filter { $0.teaches.contains(grade.objective) }
    self.init(
      statement: renderer.html(
        index.objectives[grade.objective] ?? [.text(grade.objective.rawValue)]),
      stands: grade.stands, isMissed: grade.isMissed,
      competency: index.competency(holding: grade.objective).map { renderer.plainText($0.title) },
      places: teaching.map { lesson in
        .init(
          label: renderer.plainText(lesson.title), address: SiteAddress.lesson(lesson.id).path)
      })
  }
}

extension CurriculumIndex {
  fileprivate func competency(holding objective: Objective.ID) -> Competency? {
    competencies.values.first { competency in
      competency.objectives.contains { $0.id == objective }
        || competency.skills.contains { $0.id == objective }
    }
  }
}

extension QuestionResult {
  init(position: Int, _ question: Question, _ review: AnswerReview) {
    let renderer = review.renderer
    self.init(
      position: position, title: renderer.html(question.title), verdict: review.verdict,
      points: review.grade.points, possible: review.grade.possible,
      stem: renderer.html(question.stem), parts: review.parts, closing: review.closing,
      explanation: renderer.html(question.explanation),
      taughtIn: question.taughtIn.map { place in
        Place(
          label: place.label,
          address: SiteAddress.lesson(place.lesson, section: place.section).path)
      })
  }
}
