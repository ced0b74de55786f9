// swift-tools-version: 6.2
import PackageDescription

// The house, floor by floor: see Documentation/Architecture.md. Arrows only go down.

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let serviceLifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "groundwork",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "groundwork", targets: ["groundwork"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Floor 0
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "Diagnostics"),
    .target(name: "CanonicalJSON"),
    .target(name: "CurriculumModel"),
    .target(name: "FolderWatching"),

    // Floor 1
    .target(name: "CommonMark", dependencies: ["CCmark", "Diagnostics"]),
    .target(name: "Assessment", dependencies: ["CurriculumModel"]),
    .target(
      name: "CurriculumChanges", dependencies: ["CurriculumModel", "CanonicalJSON", crypto]),
    .target(name: "Rendering", dependencies: ["CurriculumModel"]),

    // Floor 2
    .target(
      name: "CurriculumCompiler",
      dependencies: [
        "CommonMark", "Rendering", "CurriculumChanges", "CurriculumModel", "Diagnostics",
        "CanonicalJSON", crypto,
      ]),
    .target(
      name: "Records",
      dependencies: [
        "Assessment", "CurriculumChanges", "CurriculumModel", "CanonicalJSON", grdb, crypto,
        cryptoExtras,
      ]),
    .target(
      name: "Interchange",
      dependencies: ["Assessment", "Rendering", "CurriculumModel", "Diagnostics"]),

    // Floor 3
    .target(
      name: "Web",
      dependencies: [
        "Records", "Interchange", "Rendering", "Assessment", "CurriculumModel", "Diagnostics",
        crypto, hummingbird, hummingbirdCore, httpTypes, nioCore, nioHTTPTypes, logging,
      ],
      resources: [.embedInCode("Assets")]),

    // Floor 4
    .executableTarget(
      name: "groundwork",
      dependencies: [
        .target(name: "CMalloc", condition: .when(platforms: [.linux])),
        "Web", "Records", "Interchange", "CurriculumCompiler", "CurriculumChanges", "Rendering",
        "Assessment", "CommonMark", "CurriculumModel", "Diagnostics", "CanonicalJSON",
        "FolderWatching",
        argumentParser, hummingbird, logging, serviceLifecycle,
      ],
      resources: [.embedInCode("Assets")]),
    .executableTarget(
      name: "CompilerFuzz",
      dependencies: [
        "CurriculumCompiler", "Assessment", "CurriculumModel", "Diagnostics", argumentParser,
      ]),

    // Floor 4, beside the product: makes the large databases of Scripts/bench/records.
    .executableTarget(
      name: "RecordsBench",
      dependencies: [
        "Records", "CurriculumCompiler", "Assessment", "CurriculumModel", argumentParser,
      ]),

    // What tests share
    .target(name: "JSONSchemas", path: "Tests/JSONSchemas"),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "FolderWatchingTests", dependencies: ["FolderWatching"]),
    .testTarget(name: "CanonicalJSONTests", dependencies: ["CanonicalJSON"]),
    .testTarget(name: "CurriculumModelTests", dependencies: ["CurriculumModel"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "Diagnostics"]),
    .testTarget(
      name: "AssessmentTests", dependencies: ["Assessment", "CurriculumModel"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CurriculumChangesTests",
      dependencies: [
        "CurriculumChanges", "CurriculumCompiler", "CurriculumModel", "Diagnostics",
        "CanonicalJSON",
      ]),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering", "CurriculumModel"]),
    .testTarget(
      name: "CurriculumCompilerTests",
      dependencies: [
        "CurriculumCompiler", "CurriculumChanges", "CommonMark", "Rendering", "Assessment",
        "CurriculumModel", "Diagnostics", "CanonicalJSON", "JSONSchemas",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CompilerFuzzTests",
      dependencies: ["CompilerFuzz", "CurriculumCompiler", "CurriculumModel", "Diagnostics"]),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Records", "Assessment", "CurriculumCompiler", "CurriculumChanges", "CurriculumModel",
        "CanonicalJSON", grdb, crypto,
      ]),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Interchange", "Assessment", "CurriculumModel", "Diagnostics"]),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "Records", "Rendering", "Assessment", "CurriculumModel", "Diagnostics",
        "CanonicalJSON", crypto, hummingbird, httpTypes, nioCore, logging,
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
    .testTarget(
      name: "GroundworkTests",
      dependencies: [
        "groundwork", "Web", "CurriculumCompiler", "CurriculumChanges", "Records", "Assessment",
        "CurriculumModel", "CanonicalJSON", "JSONSchemas",
        hummingbird, nioCore, logging,
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
  ]
)

// One way of building for every room: Swift 6, explicit existentials, imports that stay
// inside the room unless said otherwise, and no warning that is not an error.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
