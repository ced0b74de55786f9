import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Before and after the questions: the start page, the beginning, the review, the handing in. The
/// module's notice stands before its questions as before its lessons: its page shows it.
struct QuizRoutes: Sendable {
  let site: SiteEnvironment
  let sittings: Sittings

  func add(to routes: some RouterMethods<LearnerContext>) {
    routes.get(.quiz) { _, context in
      let (served, module, quiz) = try find(in: context)
      guard Notices(of: nil, in: module).areAcknowledged(by: context.visitor) else {
        return .redirect(to: .module(module.id))
      }
      let history = try await self.history(of: module, quiz, in: served, for: context)
      return site.show(startPage(module, quiz, history, of: served, to: context), to: context)
    }
    routes.post(.quiz) { form, context in try await begin(form, context) }
    routes.get(.attempt) { _, context in
      let attempt = try await site.ownAttempt(in: context)
      guard attempt.isOpen else { return .redirect(to: .result(attempt.id)) }
      let served = try await sittings.release(attempt.release)
      let renderer = served.renderer(for: served.profile(context.visitor.profile))
      let overview = AttemptOverview(attempt, of: served, renderer: renderer)
      return site.show(ReviewPage(overview: overview, token: context.formToken), to: context)
    }
    routes.post(.submission) { _, context in
      let attempt = try await site.ownAttempt(in: context)
      guard attempt.isOpen else { return .redirect(to: .result(attempt.id)) }
      let release = try await sittings.release(attempt.release).release
      _ = try await site.store.submit(attempt.id, in: release, by: context.visitor)
      return .redirect(to: .result(attempt.id))
    }
  }

  private func find(in context: LearnerContext) throws -> (ServedRelease, Module, Quiz) {
    let served = site.curriculum.served
    let id: Module.ID = try context.identifier("module")
    guard let module = served.index.modules[id], let quiz = served.index.quizzes[module.quiz]
    else { throw Refusal.notFound }
    return (served, module, quiz)
  }

  /// Opens the attempt that is under way, or a fresh draw where one may begin.
  private func begin(_ sent: Form, _ context: LearnerContext) async throws -> Response {
    let (served, module, quiz) = try find(in: context)
    guard Notices(of: nil, in: module).areAcknowledged(by: context.visitor) else {
      return .redirect(to: .module(module.id))
    }
    let history = try await self.history(of: module, quiz, in: served, for: context)
    if let open = history.open { return .redirect(to: .attempt(open.id)) }
    let seed = site.random.seed
    let missing =
      sent[QuizStartPage.part] == QuizStartPage.missing
      ? history.retake(in: served.release, seed: seed) : nil
    let form =
      missing ?? QuizForm.draw(from: quiz, seed: seed, avoiding: history.lastQuestions)
    do {
      let attempt = try await site.store.startAttempt(
        on: form, of: module, in: served.release, by: context.visitor)
      return .redirect(to: try await sittings.sitting(for: attempt).start)
    } catch RecordsError.attemptsUsed, RecordsError.requirementsUnmet,
      RecordsError.retakeNotFitting
    {
      // As it is now: another window may have begun the last attempt.
      let now = try await self.history(of: module, quiz, in: served, for: context)
      var page = startPage(module, quiz, now, of: served, to: context)
      page.status = .unprocessableContent
      return site.show(page, to: context)
    }
  }

  private func history(
    of module: Module, _ quiz: Quiz, in served: ServedRelease, for context: LearnerContext
  ) async throws -> QuizHistory {
    try await QuizHistory(of: module, quiz, in: served.index, site.store, context.visitor)
  }

  private func startPage(
    _ module: Module, _ quiz: Quiz, _ history: QuizHistory, of served: ServedRelease,
    to context: LearnerContext
  ) -> QuizStartPage {
    let renderer = served.renderer(for: served.profile(context.visitor.profile))
    let unread = module.lessons.count { !context.visitor.readLessons.contains($0.id) }
    return QuizStartPage(
      module: module.id, moduleTitle: renderer.plainText(module.title),
      introduction: renderer.html(quiz.introduction), questions: quiz.drawnQuestions,
      isOnOnePage: quiz.isOnOnePage, passMark: quiz.passMark, feedback: quiz.feedback,
      attemptsLeft: history.allowance.attemptsLeft, unreadLessons: unread,
      missing: history.retake(in: served.release, seed: 0)?.items.count,
      firstPass: history.allowance.unmetRequirements.compactMap { served.index.modules[$0] }.map {
        .init(title: renderer.plainText($0.title), address: .module($0.id))
      },
      open: history.open.map { attempt in
        .init(
          attempt: attempt.id, answered: attempt.finished(in: served.index).count { $0 },
          questions: attempt.form.items.count)
      },
      past: history.past, token: context.formToken)
  }
}

extension RandomSource {
  /// 64 bits to draw a form from.
  fileprivate var seed: UInt64 { bytes(8).reduce(0) { $0 << 8 | UInt64($1) } }
}
