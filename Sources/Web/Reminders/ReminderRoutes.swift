import Hummingbird
import Records

/// What the site wrote, for administrators.
struct ReminderRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.reminders) { _, context in
      let reminders = try await site.store.reminders(
        limit: RemindersPage.mostReminders, by: context.authority)
      return site.show(RemindersPage(reader: .administrator, reminders: reminders), to: context)
    }
  }
}

/// What the site wrote to the visitor.
struct OwnReminderRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.ownReminders) { _, context in
      let reminders = try await site.store.reminders(
        to: context.visitor, limit: RemindersPage.mostReminders)
      return site.show(RemindersPage(reader: .recipient, reminders: reminders), to: context)
    }
  }
}
