import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Modules, for learners and for whoever wants to know what learners read.
struct ModuleRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.module) { _, context in
      let (visitor, served) = (context.visitor, site.curriculum.served)
      let id: Module.ID = try context.identifier("module")
      guard let module = served.index.modules[id]
      else { throw Refusal.notFound }
      let state = visitor.holds(.learner) ? try await LearnerState(of: visitor, in: site) : nil
      return site.show(
        ModulePage(module, state, of: served, for: visitor, token: context.formToken), to: context)
    }
  }
}
