# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)

# FILE is a whole report in JSON: string(JSON) stops at anything that is not.
file(READ "${FILE}" json)
string(JSON system TYPE "${json}" collection_status system)
string(JSON state GET "${json}" collection_status system state)
string(JSON count LENGTH "${json}" collection_status)
string(LENGTH "${json}" length)
if(NOT state STREQUAL "complete" AND NOT state STREQUAL "partial")
    message(FATAL_ERROR "The section system is ${state}")
endif()
message(STATUS "a valid report: ${count} sections, ${length} bytes, the system's is ${state}")
