extension Curriculum {
  /// Whose values people get whose agency names this profile. The one agency of a curriculum
  /// speaks for everybody whose own is not in it.
  public func profile(speakingFor id: AgencyProfile.ID?) -> AgencyProfile? {
    agencies.first { $0.id == id } ?? (agencies.count == 1 ? agencies.first : nil)
  }
}
