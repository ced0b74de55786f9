import Assessment
import CurriculumModel
import Hummingbird
import Interchange
import Records
import Rendering

/// Which questions work, from everybody's first attempts: pages, and files for other programs.
struct QuestionFigureRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<TrainerContext>) {
    routes.get(.questionFigures) { _, context in
      let sittings = try await site.store.sittings(visibleTo: context.visitor)
      let served = site.curriculum.served
      let renderer = served.renderer(for: context.visitor.profile)
      let page = QuestionFiguresPage(
        quizzes: served.curriculum.quizzes.map { quiz in
          .init(
            quiz: quiz.id, title: renderer.plainText(quiz.title),
            questions: quiz.questions.count, people: sittings[quiz.id] ?? 0)
        })
      return site.show(page, to: context)
    }
    routes.get(.quizFigures) { _, context in
      let (quiz, measurement) = try await find(context)
      let page = QuizFiguresPage(quiz: quiz, measurement: measurement)
      return site.show(page, to: context)
    }
    routes.get(.quizFiguresTable) { _, context in
      let (quiz, measurement) = try await find(context)
      return .download(
        Array(ItemTable([measurement]).csv.utf8), name: "\(quiz)-items.csv",
        contentType: "text/csv; charset=utf-8")
    }
    routes.get(.quizFiguresData) { _, context in
      let (quiz, measurement) = try await find(context)
      let report = JSONReport(
        format: "groundwork-items-1", [measurement])
      return .download(
        try report.bytes(), name: "\(quiz)-items.json", contentType: "application/json")
    }
  }

  private func find(_ context: TrainerContext) async throws -> (Quiz.ID, QuizMeasurement) {
    let id: Quiz.ID = try context.identifier("quiz")
    guard let measurement = try await site.store.measurement(of: id, visibleTo: context.visitor)
    else { throw Refusal.notFound }
    return (id, measurement)
  }
}
