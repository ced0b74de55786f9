import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Pathways: where a learner is and what comes next.
struct PathwayRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<LearnerContext>) {
    routes.get(.pathway) { _, context in
      let (served, pathway) = try find(in: context)
      let state = try await LearnerState(of: context.visitor, in: site)
      let renderer = served.renderer(for: served.profile(context.visitor.profile))
      let page = PathwayPage(
        pathway, state, in: served.index, renderer: renderer, token: context.formToken)
      return site.show(page, to: context)
    }
    routes.post(.completion) { _, context in
      let (served, pathway) = try find(in: context)
      let person = context.visitor.person.id
      do {
        let record = try await site.store.issueCompletionRecord(
          of: pathway.id, in: served.release, to: person, by: .person(person))
        return .redirect(to: .certificate(record.record.id))
      } catch RecordsError.pathwayNotComplete {
        // The page says what is missing.
        return .redirect(to: .pathway(pathway.id))
      }
    }
  }

  private func find(in context: LearnerContext) throws -> (ServedRelease, Pathway) {
    let served = site.curriculum.served
    let id: Pathway.ID = try context.identifier("pathway")
    guard let pathway = served.index.pathways[id]
    else { throw Refusal.notFound }
    return (served, pathway)
  }
}
