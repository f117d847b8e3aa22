// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/tooltable.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

using enum ToolKind;

// clang-format off
const Tool tools[] = {
    // Of the kept schema
    {Language, "node"_L1, "node nodejs"_L1, "nodejs nodejs# node"_L1, "v%1"_L1, "--version"_L1, "../include/node/node_version.h"_L1, "node nodejs"_L1},
    {Language, "python3"_L1, "python3"_L1, "python#-minimal python# python3 python"_L1, "Python %1"_L1, "--version"_L1, "../pyvenv.cfg"_L1, "python python3"_L1},
    {Language, "go"_L1, "go"_L1, {}, "go version go%1 %os/%arch"_L1, {}, "../VERSION"_L1, "go golang"_L1},
    {.kind = Language, .key = "rust"_L1, .programs = "rustc"_L1, .packages = "rustc rustc-# rust"_L1, .form = "rustc %1"_L1, .arguments = "--version"_L1, .managed = "rust"_L1, .isOfRustup = true},
    {Language, "ruby"_L1, "ruby"_L1, "ruby# ruby"_L1, "ruby %1"_L1, "--version"_L1, {}, "ruby"_L1},
    {Language, "java"_L1, "java"_L1, {}, "openjdk %1"_L1, {}, "../release ../../release"_L1, "java openjdk"_L1},
    {Language, "php"_L1, "php"_L1, "php#-cli php-cli php php#"_L1, "PHP %1"_L1, "--version"_L1, {}, "php"_L1},
    {Language, "perl"_L1, "perl"_L1, "perl-base perl perl-interpreter"_L1, {}, "--version"_L1, {}, "perl"_L1},
    {Sdk, "flutter"_L1, "flutter"_L1, {}, "Flutter %1"_L1, {}, "cache/flutter.version.json ../version"_L1, "flutter"_L1},
    {Cloud, "aws"_L1, "aws"_L1, "awscli awscli2 aws-cli aws-cli-v2"_L1, "aws-cli/%1"_L1, {}, {}, "awscli aws-cli"_L1},
    {Cloud, "gcloud"_L1, "gcloud"_L1, {}, "Google Cloud SDK %1"_L1, {}, "../VERSION"_L1, "gcloud google-cloud-sdk google-cloud-cli"_L1},
    // The kubectl of Google's SDK asks the cluster for its version before it does anything.
    {Cloud, "terraform"_L1, "terraform"_L1, "terraform"_L1, "Terraform v%1"_L1, "version"_L1, {}, {}, "CHECKPOINT_DISABLE=1"_L1},
    {Cloud, "kubectl"_L1, "kubectl"_L1, "kubectl kubernetes#-client kubernetes-client kubernetes#-kubectl"_L1, "Client Version: v%1"_L1, "version --client"_L1, "../.install/kubectl.snapshot.json"_L1, "kubectl kubernetes-cli"_L1},
    {Cloud, "helm"_L1, "helm"_L1, "helm"_L1, "v%1"_L1, "version --short"_L1, {}, "helm"_L1},
    {Database, "redis"_L1, "redis-cli"_L1, "redis-tools redis redis#"_L1, "redis-cli %1"_L1, "--version"_L1, {}, "redis"_L1},
    {Database, "mongodb_shell"_L1, "mongosh"_L1, "mongodb-mongosh mongosh"_L1, {}, {}, {}, "mongosh"_L1},
    {Database, "mysql"_L1, "mysql"_L1, "mysql-client-core-# mysql-community-client-core mysql-community-client mariadb-client-core-# mariadb-client-core mariadb-client mariadb mysql-client mysql mysql#"_L1, {}, "--version"_L1, {}, "mysql mariadb mysql-client"_L1},
    {Database, "postgresql"_L1, "psql"_L1, "postgresql-client-# postgresql postgresql-libs postgresql#-client postgresql#"_L1, "psql (PostgreSQL) %1"_L1, "--version"_L1, {}, "postgresql postgres libpq"_L1},
    {Database, "sqlite"_L1, "sqlite3"_L1, "sqlite3 sqlite"_L1, {}, "--version"_L1, {}, "sqlite sqlite3"_L1},
    {Infrastructure, "git"_L1, "git"_L1, "git git-core"_L1, "git version %1"_L1, "--version"_L1, {}, "git"_L1},
    // Languages and compilers
    {MoreLanguage, "deno"_L1, "deno"_L1, "deno"_L1, {}, "--version"_L1, {}, "deno"_L1, "DENO_NO_UPDATE_CHECK=1"_L1},
    {MoreLanguage, "bun"_L1, "bun"_L1, "bun bun-bin"_L1, {}, "--version"_L1, {}, "bun"_L1},
    {MoreLanguage, "python"_L1, "python"_L1, "python#-minimal python# python3 python python2.7-minimal"_L1, {}, "--version"_L1, "../pyvenv.cfg"_L1, "python"_L1},
    {MoreLanguage, "python2"_L1, "python2"_L1, "python2.7-minimal python2 python2.7"_L1, {}, "--version"_L1, {}, "python"_L1},
    {MoreLanguage, "gcc"_L1, "gcc"_L1, "gcc-# gcc gcc#"_L1, {}, "--version"_L1, {}, "gcc"_L1},
    {MoreLanguage, "g++"_L1, "g++"_L1, "g++-# gcc-c++ g++ gcc gcc#-c++"_L1, {}, "--version"_L1, {}, "gcc"_L1},
    {MoreLanguage, "gfortran"_L1, "gfortran"_L1, "gfortran-# gcc-gfortran gcc-fortran gfortran"_L1, {}, "--version"_L1, {}, "gcc"_L1},
    {MoreLanguage, "gnat"_L1, "gnat"_L1, "gnat-# gcc-gnat gcc-ada"_L1, {}, "--version"_L1, {}, "gcc"_L1},
    {MoreLanguage, "clang"_L1, "clang"_L1, "clang-# clang clang#"_L1, {}, "--version"_L1, {}, "llvm clang"_L1},
    {MoreLanguage, "tcc"_L1, "tcc"_L1, "tcc"_L1, {}, "-v"_L1},
    {MoreLanguage, "nvcc"_L1, "nvcc"_L1, {}, "Cuda compilation tools, release %1"_L1, "--version"_L1, "../version.json"_L1},
    {MoreLanguage, "javac"_L1, "javac"_L1, {}, {}, {}, "../release"_L1, "java openjdk"_L1},
    {MoreLanguage, "dotnet"_L1, "dotnet"_L1, {}, {}, {}, "sdk/* shared/Microsoft.NETCore.App/*"_L1, "dotnet dotnet-core"_L1},
    {MoreLanguage, "powershell"_L1, "pwsh"_L1, "powershell powershell-lts"_L1},
    {MoreLanguage, "swift"_L1, "swift"_L1, "swift-lang swiftlang swift swift-bin"_L1, {}, {}, {}, "swift"_L1},
    {MoreLanguage, "kotlin"_L1, "kotlinc kotlin"_L1, "kotlin"_L1, {}, {}, "../build.txt"_L1, "kotlin"_L1},
    {MoreLanguage, "scala"_L1, "scala"_L1, "scala"_L1, {}, {}, "../VERSION ../lib/scala-library-*.jar"_L1, "scala scala3"_L1},
    {MoreLanguage, "groovy"_L1, "groovy"_L1, "groovy"_L1, {}, {}, "../lib/groovy-*.jar"_L1, "groovy"_L1},
    {MoreLanguage, "clojure"_L1, "clojure"_L1, "clojure"_L1, {}, {}, {}, "clojure"_L1},
    {MoreLanguage, "lua"_L1, "lua lua5.4 lua5.3 lua5.1"_L1, "lua# lua"_L1, {}, "-v"_L1, {}, "lua"_L1},
    {MoreLanguage, "luajit"_L1, "luajit"_L1, "luajit"_L1, {}, "-v"_L1, {}, "luajit"_L1},
    {MoreLanguage, "r"_L1, "R"_L1, "r-base-core R-core R r"_L1, {}, "--version"_L1, {}, "r R"_L1},
    {MoreLanguage, "julia"_L1, "julia"_L1, "julia"_L1, {}, {}, "../include/julia/julia_version.h"_L1, "julia"_L1},
    {MoreLanguage, "octave"_L1, "octave-cli octave"_L1, "octave"_L1},
    {MoreLanguage, "elixir"_L1, "elixir"_L1, "elixir"_L1, {}, {}, "../VERSION"_L1, "elixir"_L1},
    {MoreLanguage, "erlang"_L1, "erl"_L1, "erlang-base erlang-erts erlang"_L1, {}, {}, "../releases/*/OTP_VERSION"_L1, "erlang"_L1},
    {MoreLanguage, "gleam"_L1, "gleam"_L1, "gleam"_L1, {}, "--version"_L1, {}, "gleam"_L1},
    {MoreLanguage, "ghc"_L1, "ghc"_L1, "ghc ghc#"_L1, {}, "--version"_L1, {}, "ghc haskell"_L1},
    {MoreLanguage, "ocaml"_L1, "ocaml"_L1, "ocaml-base ocaml"_L1, {}, "-version"_L1, {}, "ocaml"_L1},
    {MoreLanguage, "zig"_L1, "zig"_L1, "zig"_L1, {}, "version"_L1, {}, "zig"_L1},
    {MoreLanguage, "nim"_L1, "nim"_L1, "nim"_L1, {}, "--version"_L1, {}, "nim"_L1},
    {MoreLanguage, "crystal"_L1, "crystal"_L1, "crystal"_L1, {}, "--version"_L1, {}, "crystal"_L1},
    {MoreLanguage, "dart"_L1, "dart"_L1, "dart"_L1, {}, {}, "../version cache/dart-sdk/version"_L1, "dart dart-sdk"_L1},
    {MoreLanguage, "d"_L1, "ldc2 dmd gdc"_L1, "ldc dmd dmd-compiler gdc gdc-#"_L1, {}, {}, {}, "ldc dmd"_L1},
    {MoreLanguage, "v"_L1, "v"_L1, "vlang"_L1},
    {MoreLanguage, "typescript"_L1, "tsc"_L1, "node-typescript typescript"_L1, {}, {}, {}, "typescript"_L1},
    {MoreLanguage, "tcl"_L1, "tclsh"_L1, "tcl# tcl"_L1, {}, {}, {}, "tcl-tk tcl"_L1},
    {MoreLanguage, "guile"_L1, "guile"_L1, "guile-# guile guile#"_L1, {}, "--version"_L1, {}, "guile"_L1},
    {MoreLanguage, "racket"_L1, "racket"_L1, "racket"_L1, {}, {}, {}, "racket"_L1},
    {MoreLanguage, "common_lisp"_L1, "sbcl"_L1, "sbcl"_L1, {}, "--version"_L1, {}, "sbcl"_L1},
    {MoreLanguage, "prolog"_L1, "swipl"_L1, "swi-prolog-core swi-prolog-nox swi-prolog pl"_L1, {}, "--version"_L1, {}, "swi-prolog"_L1},
    {MoreLanguage, "free_pascal"_L1, "fpc"_L1, "fp-compiler-# fpc"_L1, {}, "-iV"_L1},
    {MoreLanguage, "nasm"_L1, "nasm"_L1, "nasm"_L1, {}, "-v"_L1, {}, "nasm"_L1},
    // Building, packaging
    {BuildTool, "make"_L1, "make gmake"_L1, "make"_L1, {}, "--version"_L1, {}, "make"_L1},
    {BuildTool, "cmake"_L1, "cmake cmake3"_L1, "cmake cmake3"_L1, {}, "--version"_L1, {}, "cmake"_L1},
    {BuildTool, "ninja"_L1, "ninja ninja-build"_L1, "ninja-build ninja samurai"_L1, {}, "--version"_L1, {}, "ninja"_L1},
    {BuildTool, "meson"_L1, "meson"_L1, "meson"_L1, {}, {}, {}, "meson"_L1},
    {BuildTool, "autoconf"_L1, "autoconf"_L1, "autoconf"_L1},
    {BuildTool, "automake"_L1, "automake"_L1, "automake"_L1},
    {BuildTool, "pkg-config"_L1, "pkg-config pkgconf"_L1, "pkgconf-bin pkgconf pkg-config pkgconf-pkg-config pkgconfig"_L1, {}, "--version"_L1, {}, "pkgconf pkg-config"_L1},
    {BuildTool, "ccache"_L1, "ccache"_L1, "ccache"_L1, {}, "--version"_L1, {}, "ccache"_L1},
    {BuildTool, "bazel"_L1, "bazel"_L1, "bazel"_L1, {}, {}, {}, "bazel"_L1},
    {BuildTool, "just"_L1, "just"_L1, "just"_L1, {}, "--version"_L1, {}, "just"_L1},
    {BuildTool, "scons"_L1, "scons"_L1, "scons python3-scons"_L1, {}, {}, {}, "scons SCons"_L1},
    {BuildTool, "xmake"_L1, "xmake"_L1, "xmake"_L1},
    {BuildTool, "conan"_L1, "conan"_L1, "conan"_L1, {}, {}, {}, "conan"_L1},
    {BuildTool, "gradle"_L1, "gradle"_L1, "gradle"_L1, {}, {}, "../lib/gradle-core-*.jar ../lib/gradle-launcher-*.jar ../lib/gradle-gradle-cli-main-*.jar"_L1, "gradle"_L1},
    {BuildTool, "maven"_L1, "mvn"_L1, "maven"_L1, {}, {}, "../lib/maven-core-*.jar"_L1, "maven"_L1},
    {BuildTool, "ant"_L1, "ant"_L1, "ant apache-ant"_L1, {}, {}, {}, "ant"_L1},
    {BuildTool, "sbt"_L1, "sbt"_L1, "sbt"_L1, {}, {}, {}, "sbt"_L1},
    {.kind = BuildTool, .key = "cargo"_L1, .programs = "cargo"_L1, .packages = "cargo cargo-# rust"_L1, .arguments = "--version"_L1, .managed = "rust"_L1, .isOfRustup = true},
    {BuildTool, "npm"_L1, "npm"_L1, "npm"_L1, {}, {}, {}, "npm"_L1},
    {BuildTool, "yarn"_L1, "yarn yarnpkg"_L1, "yarn yarnpkg"_L1, {}, {}, {}, "yarn"_L1},
    {BuildTool, "pnpm"_L1, "pnpm"_L1, "pnpm"_L1, {}, {}, {}, "pnpm"_L1},
    {BuildTool, "corepack"_L1, "corepack"_L1, {}, {}, {}, {}, "corepack"_L1},
    {BuildTool, "pip"_L1, "pip3 pip"_L1, "python3-pip python-pip py3-pip"_L1, {}, {}, {}, "pip"_L1},
    {BuildTool, "pipx"_L1, "pipx"_L1, "pipx python-pipx"_L1, {}, {}, {}, "pipx"_L1},
    {BuildTool, "uv"_L1, "uv"_L1, "uv"_L1, {}, "--version"_L1, {}, "uv"_L1},
    {BuildTool, "poetry"_L1, "poetry"_L1, "python3-poetry poetry python-poetry"_L1, {}, {}, {}, "poetry"_L1},
    {BuildTool, "pdm"_L1, "pdm"_L1, "pdm python-pdm"_L1, {}, {}, {}, "pdm"_L1},
    {BuildTool, "hatch"_L1, "hatch"_L1, "hatch python-hatch"_L1, {}, {}, {}, "hatch"_L1},
    {BuildTool, "conda"_L1, "conda"_L1, "conda"_L1, {}, {}, {}, "conda"_L1},
    {BuildTool, "composer"_L1, "composer"_L1, "composer"_L1, {}, {}, {}, "composer"_L1},
    {BuildTool, "gem"_L1, "gem"_L1, "rubygems ruby-rubygems"_L1},
    {BuildTool, "bundler"_L1, "bundle bundler"_L1, "ruby-bundler rubygem-bundler"_L1},
    {BuildTool, "rake"_L1, "rake"_L1, "rake rubygem-rake"_L1},
    {BuildTool, "mix"_L1, "mix"_L1, "elixir"_L1, {}, {}, "../VERSION"_L1, "elixir"_L1},
    {BuildTool, "cabal"_L1, "cabal"_L1, "cabal-install"_L1, {}, "--numeric-version"_L1, {}, "cabal cabal-install"_L1},
    {BuildTool, "stack"_L1, "stack"_L1, "haskell-stack stack"_L1, {}, "--numeric-version"_L1, {}, "stack haskell-stack"_L1},
    {BuildTool, "opam"_L1, "opam"_L1, "opam"_L1, {}, "--version"_L1, {}, "opam"_L1},
    {BuildTool, "luarocks"_L1, "luarocks"_L1, "luarocks"_L1, {}, {}, {}, "luarocks"_L1},
    {BuildTool, "qmake"_L1, "qmake6 qmake-qt6 qmake"_L1, "qmake6-bin qt6-base-dev-tools qt6-qtbase-devel qt6-base qt5-qmake-bin"_L1},
    {BuildTool, "vcpkg"_L1, "vcpkg"_L1},
    // What else developers and administrators use
    {MoreTool, "github_cli"_L1, "gh"_L1, "gh github-cli"_L1, {}, "--version"_L1, {}, "gh github-cli"_L1, "GH_NO_UPDATE_NOTIFIER=1"_L1},
    {MoreTool, "gitlab_cli"_L1, "glab"_L1, "glab"_L1, {}, {}, {}, "glab"_L1},
    {MoreTool, "git_lfs"_L1, "git-lfs"_L1, "git-lfs"_L1, {}, "version"_L1, {}, "git-lfs"_L1},
    {MoreTool, "subversion"_L1, "svn"_L1, "subversion"_L1, {}, {}, {}, "subversion"_L1},
    {MoreTool, "mercurial"_L1, "hg"_L1, "mercurial"_L1, {}, {}, {}, "mercurial"_L1},
    {MoreTool, "jujutsu"_L1, "jj"_L1, "jujutsu jj"_L1, {}, "--version"_L1, {}, "jj jujutsu"_L1},
    {MoreTool, "opentofu"_L1, "tofu"_L1, "tofu opentofu"_L1, {}, "version"_L1, {}, "opentofu tofu"_L1, "CHECKPOINT_DISABLE=1"_L1},
    {MoreTool, "packer"_L1, "packer"_L1, "packer"_L1, {}, "version"_L1, {}, "packer"_L1, "CHECKPOINT_DISABLE=1"_L1},
    {MoreTool, "vagrant"_L1, "vagrant"_L1, "vagrant"_L1, {}, {}, {}, "vagrant"_L1},
    {MoreTool, "vault"_L1, "vault"_L1, "vault"_L1, {}, {}, {}, "vault"_L1},
    {MoreTool, "pulumi"_L1, "pulumi"_L1, "pulumi"_L1, {}, {}, {}, "pulumi"_L1},
    {MoreTool, "ansible"_L1, "ansible"_L1, "ansible-core ansible"_L1, {}, {}, {}, "ansible_core ansible-core ansible-base ansible"_L1},
    {MoreTool, "azure_cli"_L1, "az"_L1, "azure-cli"_L1, {}, {}, {}, "azure_cli azure-cli"_L1},
    {MoreTool, "digitalocean_cli"_L1, "doctl"_L1, "doctl"_L1, {}, {}, {}, "doctl"_L1},
    {MoreTool, "flyctl"_L1, "flyctl fly"_L1, "flyctl"_L1, {}, {}, {}, "flyctl"_L1},
    {MoreTool, "k9s"_L1, "k9s"_L1, "k9s"_L1, {}, {}, {}, "k9s"_L1},
    {MoreTool, "kind"_L1, "kind"_L1, "kind"_L1, {}, "version"_L1, {}, "kind"_L1},
    {MoreTool, "minikube"_L1, "minikube"_L1, "minikube"_L1, {}, {}, {}, "minikube"_L1},
    {MoreTool, "k3d"_L1, "k3d"_L1, "k3d rancher-k3d-bin"_L1, {}, {}, {}, "k3d"_L1},
    {MoreTool, "kustomize"_L1, "kustomize"_L1, "kustomize"_L1, {}, "version"_L1, {}, "kustomize"_L1},
    {MoreTool, "argocd"_L1, "argocd"_L1, "argocd"_L1, {}, {}, {}, "argocd"_L1},
    {MoreTool, "buildah"_L1, "buildah"_L1, "buildah"_L1, {}, {}, {}, "buildah"_L1},
    {MoreTool, "skopeo"_L1, "skopeo"_L1, "skopeo"_L1, {}, {}, {}, "skopeo"_L1},
    {MoreTool, "docker_compose"_L1, "docker-compose"_L1, "docker-compose docker-compose-v2 docker-compose-plugin"_L1, {}, {}, {}, "docker-compose docker_compose"_L1},
    {MoreTool, "gdb"_L1, "gdb"_L1, "gdb gdb-minimal gdb-headless"_L1, {}, {}, {}, "gdb"_L1},
    {MoreTool, "lldb"_L1, "lldb"_L1, "lldb-# lldb"_L1, {}, {}, {}, "llvm"_L1},
    {MoreTool, "valgrind"_L1, "valgrind"_L1, "valgrind"_L1, {}, {}, {}, "valgrind"_L1},
    {MoreTool, "strace"_L1, "strace"_L1, "strace"_L1, {}, "-V"_L1},
    {MoreTool, "perf"_L1, "perf"_L1, "perf linux-perf"_L1},
    {MoreTool, "jq"_L1, "jq"_L1, "jq"_L1, {}, "--version"_L1, {}, "jq"_L1},
    {MoreTool, "ripgrep"_L1, "rg"_L1, "ripgrep"_L1, {}, "--version"_L1, {}, "ripgrep"_L1},
    {MoreTool, "tmux"_L1, "tmux"_L1, "tmux"_L1, {}, "-V"_L1, {}, "tmux"_L1},
    {MoreTool, "screen"_L1, "screen"_L1, "screen"_L1},
    {MoreTool, "zellij"_L1, "zellij"_L1, "zellij"_L1, {}, "--version"_L1, {}, "zellij"_L1},
    {MoreTool, "curl"_L1, "curl"_L1, "curl curl-minimal"_L1, {}, "--version"_L1, {}, "curl"_L1},
    {MoreTool, "openssl"_L1, "openssl"_L1, "openssl"_L1, {}, "version"_L1, {}, "openssl"_L1},
    {MoreTool, "ssh"_L1, "ssh"_L1, "openssh-client openssh-clients openssh openssh-client-default"_L1, {}, "-V"_L1, {}, "openssh"_L1},
    {MoreTool, "duckdb"_L1, "duckdb"_L1, "duckdb duckdb-bin"_L1, {}, "--version"_L1, {}, "duckdb"_L1},
    {MoreTool, "clickhouse"_L1, "clickhouse"_L1, "clickhouse-common-static clickhouse"_L1},
    {Container, "docker"_L1, "docker"_L1, "docker-ce-cli docker-cli docker.io moby-cli moby-engine-cli docker"_L1, "Docker version %1"_L1, "--version"_L1, {}, "docker"_L1},
    {Container, "podman"_L1, "podman"_L1, "podman"_L1, "podman version %1"_L1, {}, {}, "podman"_L1},
    // Version managers
    {VersionManager, "nvm"_L1, {}},
    {VersionManager, "asdf"_L1, "asdf"_L1, "asdf-vm"_L1, {}, {}, {}, "asdf"_L1},
    {VersionManager, "pyenv"_L1, "pyenv"_L1, "pyenv"_L1, {}, {}, {}, "pyenv"_L1},
    {VersionManager, "fnm"_L1, "fnm"_L1, "fnm"_L1, {}, "--version"_L1, {}, "fnm"_L1},
    {VersionManager, "rvm"_L1, "rvm"_L1},
    {VersionManager, "rbenv"_L1, "rbenv"_L1, "rbenv"_L1, {}, {}, {}, "rbenv"_L1},
    {VersionManager, "goenv"_L1, "goenv"_L1, {}, {}, {}, {}, "goenv"_L1},
    {VersionManager, "volta"_L1, "volta"_L1, "volta"_L1, {}, {}, {}, "volta"_L1},
    {VersionManager, "mise"_L1, "mise"_L1, "mise"_L1, {}, {}, {}, "mise"_L1},
    {VersionManager, "rustup"_L1, "rustup"_L1, "rustup"_L1, {}, {}, {}, "rustup"_L1},
    {MoreVersionManager, "sdkman"_L1, {}},
    {MoreVersionManager, "nodenv"_L1, "nodenv"_L1, {}, {}, {}, {}, "nodenv"_L1},
    {MoreVersionManager, "jenv"_L1, "jenv"_L1, {}, {}, {}, {}, "jenv"_L1},
    {MoreVersionManager, "ghcup"_L1, "ghcup"_L1},
    {MoreVersionManager, "juliaup"_L1, "juliaup"_L1, "juliaup"_L1},
    {MoreVersionManager, "proto"_L1, "proto"_L1},
    {MoreVersionManager, "tfenv"_L1, "tfenv"_L1, {}, {}, {}, {}, "tfenv"_L1},
    {MoreVersionManager, "phpenv"_L1, "phpenv"_L1},
    {MoreVersionManager, "plenv"_L1, "plenv"_L1},
    {ShellFramework, "starship"_L1, "starship"_L1, "starship"_L1, "starship %1"_L1, "--version"_L1, {}, "starship"_L1},
    {ShellFramework, "fig"_L1, "fig"_L1, "fig"_L1},
    {ShellFramework, "oh-my-posh"_L1, "oh-my-posh"_L1, "oh-my-posh"_L1, {}, {}, {}, "oh-my-posh"_L1},
    // Shells
    {Shell, "bash"_L1, "bash"_L1, "bash"_L1, {}, "--version"_L1, {}, "bash"_L1},
    {Shell, "zsh"_L1, "zsh"_L1, "zsh"_L1, {}, "--version"_L1, {}, "zsh"_L1},
    {Shell, "fish"_L1, "fish"_L1, "fish"_L1, {}, "--version"_L1, {}, "fish"_L1},
    {Shell, "dash"_L1, "dash"_L1, "dash"_L1},
    {Shell, "ksh"_L1, "ksh"_L1, "ksh93u+m ksh"_L1},
    {Shell, "mksh"_L1, "mksh"_L1, "mksh"_L1},
    {Shell, "tcsh"_L1, "tcsh"_L1, "tcsh"_L1, {}, "--version"_L1},
    {Shell, "nushell"_L1, "nu"_L1, "nushell nu"_L1, {}, "--version"_L1, {}, "nushell nu"_L1},
    {Shell, "elvish"_L1, "elvish"_L1, "elvish"_L1},
    {Shell, "xonsh"_L1, "xonsh"_L1, "xonsh"_L1, {}, {}, {}, "xonsh"_L1},
    {Shell, "yash"_L1, "yash"_L1, "yash"_L1},
};
// clang-format on

} // namespace

std::span<const Tool> developerTools()
{
    return tools;
}

QLatin1StringView wordOf(ToolKind kind)
{
    switch (kind) {
    case Language:
    case MoreLanguage: return "language"_L1;
    case Sdk: return "sdk"_L1;
    case Cloud: return "cloud"_L1;
    case Database: return "database"_L1;
    case Infrastructure:
    case MoreTool: return "tool"_L1;
    case BuildTool: return "build tool"_L1;
    case VersionManager:
    case MoreVersionManager: return "version manager"_L1;
    case Editor: return "editor"_L1;
    case Terminal: return "terminal"_L1;
    case Shell: return "shell"_L1;
    case ShellFramework: return "prompt"_L1;
    case Browser: return "browser"_L1;
    case Container: return "containers"_L1;
    }
    return {};
}

const QStringList valuesOf(QLatin1StringView column)
{
    return QString(column).split(u' ', Qt::SkipEmptyParts);
}

QStringList managedNames(const Tool &tool)
{
    return valuesOf(tool.managed) + valuesOf(tool.programs) + QStringList{QString(tool.key)};
}

const QStringList &keptBrowsers()
{
    static const QStringList list{u"Google Chrome"_s, u"Firefox"_s, u"Safari"_s, u"Microsoft Edge"_s,
                                  u"Brave Browser"_s, u"Opera"_s,   u"Arc"_s,    u"Vivaldi"_s};
    return list;
}

} // namespace prose
